package io.touchstone.candidate.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface StoredMoves extends JpaRepository<StoredMove, UUID> {
    @Query(
            "select m from StoredMove m left join fetch m.note where m.applicationId = :applicationId order by m.movedAt, m.id")
    List<StoredMove> of(UUID applicationId);

    /** The moves that ended a process, oldest first. */
    @Query("""
            select m from StoredMove m left join fetch m.note
            where m.applicationId in :applicationIds and m.closingReason is not null order by m.movedAt, m.id""")
    List<StoredMove> closing(Collection<UUID> applicationIds);
}
