package io.touchstone.identity;

import java.util.Set;
import java.util.UUID;

/** The account on whose behalf something is read or done, through a page or an API token. {@code roles} are those that hold here: a token may have fewer than its owner. */
public record Viewer(UUID id, String name, String email, Set<Role> roles) {
    public Viewer {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    public String toString() {
        return "Viewer[" + id + "]";
    }
}
