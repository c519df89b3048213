package io.touchstone.evidence.internal;

import io.touchstone.evidence.NewEvidence;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The rows of the ledger. For the ledger alone: what comes from here is not yet cleared of what a viewer may not see. */
@Component
public class EvidenceStore {
    private final EvidenceRecords records;

    EvidenceStore(EvidenceRecords records) {
        this.records = records;
    }

    /** Ids in the order of the observations. */
    public List<UUID> append(List<NewEvidence> observations, Optional<UUID> recordedBy, Instant recordedAt) {
        observations.forEach(this::requireCorrectable);
        var rows = observations.stream()
                .map(observation -> new EvidenceRecord(observation, recordedBy, recordedAt))
                .toList();
        return records.saveAll(rows).stream().map(EvidenceRecord::id).toList();
    }

    /** What was written down before that moment, newest observation first. */
    public List<Entry> about(Collection<UUID> candidateIds, Instant before) {
        if (candidateIds.isEmpty()) return List.of();
        return records.about(candidateIds, before).stream()
                .map(EvidenceRecord::entry)
                .toList();
    }

    private void requireCorrectable(NewEvidence observation) {
        observation.corrects().ifPresent(corrected -> {
            records.findById(corrected)
                    .filter(record -> record.mayBeCorrectedBy(observation))
                    .orElseThrow(NotFound::new);
            if (records.existsByCorrects(corrected)) throw new Refused("evidence.correctedAlready");
        });
    }
}
