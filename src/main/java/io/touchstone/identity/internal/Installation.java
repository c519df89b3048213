package io.touchstone.identity.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks a new database as the demo's or a real one, and refuses to start on one of the other kind. */
@Component
class Installation {
    enum Kind {
        DEMO,
        REAL
    }

    @Autowired
    Installation(JdbcClient sql, Clock clock, Environment environment) {
        this(sql, clock, environment.acceptsProfiles(Profiles.of("demo")) ? Kind.DEMO : Kind.REAL);
    }

    Installation(JdbcClient sql, Clock clock, Kind wanted) {
        var found = sql.sql("select kind from installation where id = 1")
                .query(Kind.class)
                .optional();
        if (found.isEmpty()) {
            mark(sql, clock, wanted);
        } else if (found.get() != wanted) {
            throw new StartRefused(refusal(found.get()));
        }
    }

    private static void mark(JdbcClient sql, Clock clock, Kind kind) {
        try {
            sql.sql("insert into installation (id, kind, created_at) values (1, :kind, :now)")
                    .param("kind", kind.name())
                    .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new StartRefused("Another process marked this database at the same moment; start again.");
        }
    }

    private static String refusal(Kind found) {
        return switch (found) {
            case DEMO -> "This database holds the demo; start with the profile demo, or with another database.";
            case REAL -> "This database holds real data; start without the profile demo, or with another database.";
        };
    }
}
