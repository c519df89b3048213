package io.touchstone.candidate.ui;

import java.util.Optional;
import java.util.UUID;

/** Ids in addresses, which anybody may type. */
final class Ids {
    private Ids() {}

    static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
