package io.touchstone.candidate.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface StoredApplications extends JpaRepository<StoredApplication, UUID> {
    List<StoredApplication> findByRequisitionIdOrderByAppliedAt(UUID requisitionId);

    List<StoredApplication> findByCandidateIdOrderByAppliedAtDesc(UUID candidateId);

    Optional<StoredApplication> findByCandidateIdAndRequisitionId(UUID candidateId, UUID requisitionId);

    boolean existsByCandidateIdAndRequisitionId(UUID candidateId, UUID requisitionId);

    @Query("""
            select a.candidateId from StoredApplication a
            where a.requisitionId in :requisitionIds and a.candidateId in :candidateIds""")
    List<UUID> candidatesOn(Collection<UUID> requisitionIds, Collection<UUID> candidateIds);

    /** Without the viewer themself, whose mail address in lower case is {@code own}. */
    @Query("""
            select a.stageId as stageId, count(a) as people
            from StoredApplication a join StoredPerson p on p.candidateId = a.candidateId
            where a.requisitionId in :requisitionIds and (p.emailKey is null or p.emailKey <> :own)
            group by a.stageId""")
    List<StageCount> count(Collection<UUID> requisitionIds, String own);

    interface StageCount {
        UUID getStageId();

        int getPeople();
    }
}
