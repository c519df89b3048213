package io.touchstone.evidence;

import java.util.Set;
import java.util.UUID;

/** New evidence or corrections stand in the ledger. Published inside the transaction that writes them. */
public record EvidenceRecorded(Set<UUID> candidateIds) {
    public EvidenceRecorded {
        candidateIds = Set.copyOf(candidateIds);
    }
}
