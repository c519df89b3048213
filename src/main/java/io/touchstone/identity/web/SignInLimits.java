package io.touchstone.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often somebody may try to sign in, or the secret of a link. Every try counts before it is looked at, in buckets that are hashes; from the
 * fifth failure in a row on the wait doubles, up to a quarter of an hour. A bucket is forgotten after an hour of quiet.
 */
@Component
class SignInLimits {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final JdbcClient sql;
    private final Clock clock;

    SignInLimits(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** {@code free} failures cost no wait. A success empties an own bucket, and takes back its own try in a shared one. */
    record Bucket(String hash, int free, boolean shared) {
        static Bucket own(String hash, int free) {
            return new Bucket(hash, free, false);
        }

        static Bucket shared(String hash, int free) {
            return new Bucket(hash, free, true);
        }
    }

    /** Counts a try in each bucket; or counts nothing and says how long to wait. */
    @Transactional
    public Optional<Duration> attempt(Collection<Bucket> buckets) {
        var now = clock.instant();
        sql.sql("delete from sign_in_failure where last_failure < :old")
                .param("old", at(now.minus(FORGOTTEN_AFTER)))
                .update();
        var wait = buckets.stream()
                .map(bucket -> remaining(bucket, now))
                .max(Duration::compareTo)
                .filter(Duration::isPositive);
        if (wait.isEmpty()) {
            buckets.stream().map(Bucket::hash).sorted().forEach(hash -> count(hash, now));
        }
        return wait;
    }

    /** It was right. */
    @Transactional
    public void succeeded(Collection<Bucket> buckets) {
        buckets.forEach(bucket -> sql.sql(
                        bucket.shared()
                                ? "update sign_in_failure set failures = failures - 1 where bucket = :bucket and failures > 0"
                                : "delete from sign_in_failure where bucket = :bucket")
                .param("bucket", bucket.hash())
                .update());
    }

    private Duration remaining(Bucket bucket, Instant now) {
        record Failures(int failures, OffsetDateTime last) {}
        return sql.sql("select failures, last_failure as last from sign_in_failure where bucket = :bucket for update")
                .param("bucket", bucket.hash())
                .query(Failures.class)
                .optional()
                .map(row -> Duration.between(now, row.last().toInstant().plus(wait(row.failures() - bucket.free()))))
                .orElse(Duration.ZERO);
    }

    private static Duration wait(int over) {
        if (over < 0) return Duration.ZERO;
        var doubled = Duration.ofSeconds(2L << Math.min(over, 20));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private void count(String hash, Instant now) {
        sql.sql("insert into sign_in_failure (bucket, failures, last_failure) values (:bucket, 0, :now)"
                        + " on conflict do nothing")
                .params(Map.of("bucket", hash, "now", at(now)))
                .update();
        sql.sql("update sign_in_failure set failures = failures + 1, last_failure = :now where bucket = :bucket")
                .params(Map.of("bucket", hash, "now", at(now)))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
