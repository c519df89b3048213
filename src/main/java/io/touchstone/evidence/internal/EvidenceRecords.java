package io.touchstone.evidence.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Nothing here changes or removes a row. */
interface EvidenceRecords extends Repository<EvidenceRecord, UUID> {
    <S extends EvidenceRecord> List<S> saveAll(Iterable<S> records);

    Optional<EvidenceRecord> findById(UUID id);

    boolean existsByCorrects(UUID id);

    @Query(
            "select e from EvidenceRecord e where e.candidateId in :candidateIds and e.recordedAt < :before order by e.observedOn desc, e.id")
    List<EvidenceRecord> about(Collection<UUID> candidateIds, Instant before);
}
