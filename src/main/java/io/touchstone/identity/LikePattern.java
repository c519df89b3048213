package io.touchstone.identity;

import java.util.Locale;

/** How lists are searched: for {@code lower(column) like :pattern escape '!'}. */
public final class LikePattern {
    private LikePattern() {}

    /** The text anywhere, without case and surrounding blanks, its own signs meaning themselves. */
    public static String containing(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
