package io.touchstone.problem;

import java.util.regex.Pattern;

/** The limits every record of typed text shares: trimmed, without control characters, no longer than its field allows. */
public final class Check {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private Check() {}

    /** The text, which may be empty. */
    public static String text(String path, String text, int longest) {
        var clean = CONTROL.matcher(text).replaceAll("").strip();
        if (clean.length() > longest) {
            throw new InvalidField(path, "problem.tooLong", longest);
        }
        return clean;
    }

    /** The text, which must not be empty. */
    public static String required(String path, String text, int longest) {
        var clean = text(path, text, longest);
        if (clean.isEmpty()) {
            throw new InvalidField(path, "problem.required");
        }
        return clean;
    }

    public static int between(String path, int number, int least, int most) {
        if (number < least || number > most) {
            throw new InvalidField(path, "problem.between", least, most);
        }
        return number;
    }
}
