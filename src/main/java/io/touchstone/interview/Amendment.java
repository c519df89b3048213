package io.touchstone.interview;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A later word on one skill, with its reason. What it amends stays readable beside it. */
public record Amendment(UUID id, String skill, Optional<Integer> level, String reason, Instant amendedAt) {
    @Override
    public String toString() {
        return "Amendment[" + id + "]";
    }
}
