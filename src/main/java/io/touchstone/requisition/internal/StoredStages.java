package io.touchstone.requisition.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface StoredStages extends JpaRepository<StoredStage, UUID> {
    List<StoredStage> findByRequisitionIdOrderByPlace(UUID requisitionId);

    List<StoredStage> findByRequisitionIdInOrderByPlace(Collection<UUID> requisitionIds);
}
