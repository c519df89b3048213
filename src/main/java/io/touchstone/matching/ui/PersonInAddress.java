package io.touchstone.matching.ui;

import io.touchstone.ui.InAddress;
import java.util.Optional;
import java.util.UUID;

/** Whose explanation is open stands in the address, so that it can be sent to a colleague. */
final class PersonInAddress {
    private static final String PARAMETER = "person";

    private PersonInAddress() {}

    static Optional<UUID> read() {
        return id(InAddress.here().get(PARAMETER));
    }

    static void write(UUID applicationId) {
        InAddress.here().put(PARAMETER, applicationId.toString());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
