package io.touchstone.identity.internal;

import io.touchstone.problem.InvalidField;
import java.util.Arrays;

/** Long enough to be hard to guess, and not what everybody knows about its owner. */
public final class PasswordRule {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private PasswordRule() {}

    /** @param known what the password must not be: the owner's names and mail address */
    public static void check(String path, String password, String... known) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new InvalidField(path, "identity.problem.passwordShort", SHORTEST);
        }
        if (length > LONGEST) {
            throw new InvalidField(path, "identity.problem.passwordLong", LONGEST);
        }
        if (Arrays.stream(known).anyMatch(word -> word.strip().equalsIgnoreCase(password.strip()))) {
            throw new InvalidField(path, "identity.problem.passwordKnown");
        }
    }
}
