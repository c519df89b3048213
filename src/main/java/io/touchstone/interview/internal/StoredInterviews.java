package io.touchstone.interview.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface StoredInterviews extends JpaRepository<StoredInterview, UUID> {
    /** Whoever writes to a scorecard holds its interview: drafts, submission and changes of the panel come one after another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from StoredInterview i where i.id = :id")
    Optional<StoredInterview> lock(UUID id);

    Optional<StoredInterview> findByApplicationIdAndInterviewerId(UUID applicationId, UUID interviewerId);

    List<StoredInterview> findByApplicationIdInOrderByAssignedAt(Collection<UUID> applicationIds);

    List<StoredInterview> findByRequisitionIdAndRemovedFalse(UUID requisitionId);

    List<StoredInterview> findByInterviewerIdAndRemovedFalse(UUID interviewerId);

    boolean existsByApplicationIdAndInterviewerId(UUID applicationId, UUID interviewerId);

    boolean existsByApplicationIdAndInterviewerIdAndRemovedFalse(UUID applicationId, UUID interviewerId);

    @Query("""
            select i.candidateId from StoredInterview i
            where i.interviewerId = :interviewer and not i.removed and i.candidateId in :candidateIds""")
    Set<UUID> candidatesSeenBy(UUID interviewer, Collection<UUID> candidateIds);
}
