package io.touchstone.candidate;

import java.time.Instant;
import java.util.UUID;

/** A candidate in a list. {@code applications} counts those the process of which goes on. */
public record CandidateRow(UUID id, String name, String email, String location, long applications, Instant addedAt) {
    @Override
    public String toString() {
        return "CandidateRow[" + id + "]";
    }
}
