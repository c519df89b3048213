package io.touchstone.identity.internal;

import io.touchstone.identity.Secret;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One record before it has its place in the chain. {@code details} is JSON with its keys in order. */
public record AuditEntry(
        Instant at, Optional<UUID> actor, String action, String subjectType, UUID subjectId, String details) {

    /** Covers every field, the place, and the hash of the record before. */
    String hashAfter(String previousHash, long seq) {
        return Secret.hash(String.join(
                "\n",
                previousHash,
                Long.toString(seq),
                Long.toString(at.toEpochMilli()),
                actor.map(UUID::toString).orElse(""),
                action,
                subjectType,
                subjectId.toString(),
                details));
    }
}
