package io.touchstone.problem;

import java.time.Duration;

/** Asked too often. The same request may succeed after {@code retryAfter}. */
public final class TooManyRequests extends Problem {
    private final Duration retryAfter;

    public TooManyRequests(Duration retryAfter) {
        super("problem.tooManyRequests", retryAfter.toSeconds());
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
