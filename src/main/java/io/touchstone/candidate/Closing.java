package io.touchstone.candidate;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How, when and by whom a process was ended. */
public record Closing(
        ClosingType type, ClosingReason reason, Optional<String> skill, String note, UUID by, Instant at) {
    @Override
    public String toString() {
        return "Closing[" + reason + "]";
    }
}
