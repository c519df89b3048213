package io.touchstone.identity;

import io.touchstone.problem.Check;
import io.touchstone.problem.InvalidField;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody to be invited. They sign in by their mail address. */
public record NewAccount(String name, String email, Set<Role> roles) {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");

    public NewAccount {
        name = Check.required("name", name, LONGEST_NAME);
        email = email("email", email);
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new InvalidField("roles", "identity.problem.noRole");
        }
    }

    static String email(String path, String text) {
        var email = Check.required(path, text, LONGEST_EMAIL);
        if (!EMAIL.matcher(email).matches()) {
            throw new InvalidField(path, "identity.problem.email");
        }
        return email;
    }

    @Override
    public String toString() {
        return "NewAccount[…]";
    }
}
