package io.touchstone.identity;

import io.touchstone.identity.internal.AuditLedger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit trail, and checks that nobody changed it. */
@Service
@Transactional(readOnly = true)
public class AuditReader {
    private final AuditLedger ledger;

    AuditReader(AuditLedger ledger) {
        this.ledger = ledger;
    }

    /** What was done to one record, the last 500 changes, newest first. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<AuditRecord> about(UUID subject) {
        return ledger.about(subject);
    }

    /** The place of the first record that was changed or is missing; empty when the chain is whole. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Optional<Long> verify() {
        return ledger.firstBroken();
    }

    /** {@code details} is JSON of ids, numbers, keys and enum names. */
    public record AuditRecord(
            long seq,
            Instant at,
            Optional<UUID> actor,
            String action,
            String subjectType,
            UUID subjectId,
            String details) {}
}
