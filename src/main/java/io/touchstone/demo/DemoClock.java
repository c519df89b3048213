package io.touchstone.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The portal's clock, which stands in the past while the demo's story is told, and runs as any other afterwards. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {
    private volatile Duration back = Duration.ZERO;

    /** Does this as if it were so many days ago. */
    <T> T daysAgo(int days, Supplier<T> work) {
        var before = back;
        back = Duration.ofDays(days);
        try {
            return work.get();
        } finally {
            back = before;
        }
    }

    void daysAgo(int days, Runnable work) {
        daysAgo(days, () -> {
            work.run();
            return true;
        });
    }

    @Override
    public Instant instant() {
        return Instant.now().minus(back);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
