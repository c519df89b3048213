package io.touchstone.identity.internal;

import io.touchstone.identity.DemoStep;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Runs the demo's steps that this database has not seen yet, before the web server opens its port (which has a later phase).
 * A step is noted before and after: one that was cut short left half its data, and the demo is better made anew.
 */
@Component
@Profile("demo")
class DemoSeeding implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DemoSeeding.class);
    private static final String UNFINISHED =
            "The demo data was not finished at an earlier start; delete the folder data/demo and start again.";

    private final List<DemoStep> steps;
    private final JdbcClient sql;
    private final Clock clock;
    private volatile boolean running;

    /** {@code installation} is here so that a real database is refused before anything is written to it. */
    DemoSeeding(List<DemoStep> steps, JdbcClient sql, Clock clock, Installation installation) {
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(DemoStep::order)).toList();
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        if (!count("select count(*) from demo_step where done_at is null").equals(0L)) {
            throw new StartRefused(UNFINISHED);
        }
        steps.forEach(this::once);
        steps.forEach(DemoStep::refresh);
        running = true;
    }

    private void once(DemoStep step) {
        var name = AopUtils.getTargetClass(step).getSimpleName();
        var isDone = sql.sql("select count(*) from demo_step where name = :name")
                .param("name", name)
                .query(Long.class)
                .single()
                .equals(1L);
        if (!isDone) {
            note("insert into demo_step (name, started_at) values (:name, :now)", name);
            step.seed();
            note("update demo_step set done_at = :now where name = :name", name);
            LOG.info("Demo data: {}", name);
        }
    }

    private void note(String statement, String name) {
        sql.sql(statement)
                .param("name", name)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private Long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
