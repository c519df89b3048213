package io.touchstone.assessment;

import java.time.Instant;
import java.util.UUID;

/** {@code link} is the whole address, here and never again. */
public record NewInvitation(UUID id, String link, Instant expiresAt) {
    @Override
    public String toString() {
        return "NewInvitation[" + id + "]";
    }
}
