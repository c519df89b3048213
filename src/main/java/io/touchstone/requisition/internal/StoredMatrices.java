package io.touchstone.requisition.internal;

import io.touchstone.requisition.MatrixStatus;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface StoredMatrices extends JpaRepository<StoredMatrix, UUID> {
    List<StoredMatrix> findByRequisitionIdOrderByNumberDesc(UUID requisitionId);

    @EntityGraph(attributePaths = "rows")
    Optional<StoredMatrix> findByRequisitionIdAndNumber(UUID requisitionId, int number);

    Optional<StoredMatrix> findFirstByRequisitionIdOrderByNumberDesc(UUID requisitionId);

    Optional<StoredMatrix> findFirstByRequisitionIdAndStatusOrderByNumberDesc(UUID requisitionId, MatrixStatus status);

    @Query("""
            select m.requisitionId as requisitionId, m.number as number, m.status as status
            from StoredMatrix m where m.requisitionId in :requisitionIds order by m.number""")
    List<State> states(Collection<UUID> requisitionIds);

    interface State {
        UUID getRequisitionId();

        int getNumber();

        MatrixStatus getStatus();
    }
}
