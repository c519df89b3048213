package io.touchstone.studio;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was kept of the text at one time. {@code note} is why it was sent back. */
public record DescriptionVersion(
        int number,
        String text,
        Standing standing,
        UUID madeBy,
        Instant madeAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        String note) {

    public enum Standing {
        /** Nobody was asked: it was written by the portal, or something newer took its place. */
        KEPT,
        PROPOSED,
        APPROVED,
        SENT_BACK
    }
}
