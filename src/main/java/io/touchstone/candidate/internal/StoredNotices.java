package io.touchstone.candidate.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface StoredNotices extends JpaRepository<StoredNotice, UUID> {
    Optional<StoredNotice> findFirstByCandidateIdOrderByNoticeVersionDesc(UUID candidateId);

    boolean existsByCandidateIdAndNoticeVersion(UUID candidateId, int noticeVersion);
}
