package io.touchstone.requisition.internal;

import io.touchstone.requisition.RequisitionStatus;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface StoredRequisitions extends JpaRepository<StoredRequisition, UUID> {
    /** {@code manager} null: of every manager. {@code text} is a {@link io.touchstone.identity.LikePattern}. */
    @Query("""
            select r from StoredRequisition r
            where (:manager is null or r.hiringManager = :manager)
              and (:status is null or r.status = :status)
              and lower(r.title) like :text escape '!'
            order by r.openedAt desc, r.id""")
    Page<StoredRequisition> search(
            String text, @Nullable RequisitionStatus status, @Nullable UUID manager, Pageable page);

    @Query("select r.id from StoredRequisition r where r.hiringManager = :manager")
    List<UUID> idsManagedBy(UUID manager);

    @Query("select r.id as id, r.title as title from StoredRequisition r where r.id in :ids")
    List<Title> titles(Collection<UUID> ids);

    interface Title {
        UUID getId();

        String getTitle();
    }
}
