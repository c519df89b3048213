package io.touchstone.assessment.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface StoredAssessments extends JpaRepository<StoredAssessment, UUID> {
    Optional<StoredAssessment> findByApplicationId(UUID applicationId);
}
