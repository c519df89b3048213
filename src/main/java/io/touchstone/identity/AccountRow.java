package io.touchstone.identity;

import java.util.Set;
import java.util.UUID;

/** An account as administrators see it. */
public record AccountRow(
        UUID id, String name, String email, String signInName, Set<Role> roles, AccountState state, boolean own) {
    public AccountRow {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "AccountRow[" + id + "]";
    }
}
