package io.touchstone.candidate;

import java.time.Instant;

/** What somebody wrote who applied from a public page, as they typed it. {@code link} may be empty. */
public record Letter(String name, String link, String text, Instant writtenAt) {
    @Override
    public String toString() {
        return "Letter[…]";
    }
}
