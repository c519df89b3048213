package io.touchstone.assessment.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface StoredInvitations extends JpaRepository<StoredInvitation, UUID> {
    Optional<StoredInvitation> findBySecretHash(String secretHash);

    List<StoredInvitation> findByAssessmentIdOrderByInvitedAtDescIdDesc(UUID assessmentId);
}
