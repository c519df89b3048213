package io.touchstone.candidate;

import java.time.Instant;

/**
 * What somebody wrote and ticked who applied from a public page. Place, link and text may be empty; {@code pool}: they want to be
 * kept in mind for other roles.
 */
public record Letter(
        String name, String location, String link, String text, int noticeVersion, boolean pool, Instant writtenAt) {

    boolean saysTheSameAs(Letter other) {
        return name.equals(other.name)
                && location.equals(other.location)
                && link.equals(other.link)
                && text.equals(other.text)
                && pool == other.pool;
    }

    @Override
    public String toString() {
        return "Letter[…]";
    }
}
