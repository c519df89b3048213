package io.touchstone.candidate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a candidate acknowledged and chose about their data. Nobody chose anything at first, and nothing is on by default. */
public record Choices(Optional<Acknowledged> notice, boolean pool, List<PoolChoice> history) {
    public Choices {
        history = List.copyOf(history);
    }

    public record Acknowledged(int noticeVersion, Instant at) {}

    /** Whether to stay in the pool for other roles. The newest comes first. */
    public record PoolChoice(boolean pool, Instant at) {}
}
