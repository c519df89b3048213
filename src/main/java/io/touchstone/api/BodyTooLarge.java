package io.touchstone.api;

import java.io.IOException;

/** A body longer than we read. */
final class BodyTooLarge extends IOException {
    BodyTooLarge() {
        super("body over %d bytes".formatted(BodyLimit.MOST_BYTES));
    }
}
