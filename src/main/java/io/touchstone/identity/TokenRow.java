package io.touchstone.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A token as it is listed, without its secret. {@code roles} are those it has now, {@code valid} is whether it opens anything. */
public record TokenRow(
        UUID id,
        String name,
        UUID owner,
        String ownerName,
        Set<Role> roles,
        Instant createdAt,
        Instant end,
        boolean valid) {
    public TokenRow {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "TokenRow[" + id + "]";
    }
}
