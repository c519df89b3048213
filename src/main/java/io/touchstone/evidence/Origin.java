package io.touchstone.evidence;

import java.util.UUID;

/** The document a piece of evidence was read from: a {@code scorecard}, a {@code self-assessment}, a {@code resume}. */
public record Origin(String type, UUID id) {
    public Origin {
        if (type.isBlank()) throw new IllegalArgumentException("an origin has a type");
    }
}
