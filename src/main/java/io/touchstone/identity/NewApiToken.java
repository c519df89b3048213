package io.touchstone.identity;

import io.touchstone.problem.Check;
import io.touchstone.problem.InvalidField;
import java.time.Instant;
import java.util.Set;

/** A token somebody wants: what it is for, with which of their roles, and until when. */
public record NewApiToken(String name, Set<Role> roles, Instant end) {
    public static final int LONGEST_NAME = 80;

    public NewApiToken {
        name = Check.required("name", name, LONGEST_NAME);
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new InvalidField("roles", "identity.problem.noRole");
        }
    }
}
