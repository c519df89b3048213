package io.touchstone.identity;

import io.touchstone.problem.Check;
import io.touchstone.problem.InvalidField;

/** Who runs the portal from its first start on, as they say themselves. */
public record FirstAdministrator(String name, String email, String signInName, String password) {
    public FirstAdministrator {
        name = Check.required("name", name, NewAccount.LONGEST_NAME);
        email = NewAccount.email("email", email);
        signInName = Check.required("signInName", signInName, NewAccount.LONGEST_EMAIL);
        if (signInName.chars().anyMatch(Character::isWhitespace)) {
            throw new InvalidField("signInName", "identity.problem.signInName");
        }
    }

    @Override
    public String toString() {
        return "FirstAdministrator[…]";
    }
}
