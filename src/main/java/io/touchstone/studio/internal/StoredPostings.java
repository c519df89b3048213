package io.touchstone.studio.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface StoredPostings extends Repository<StoredPosting, UUID> {
    StoredPosting saveAndFlush(StoredPosting posting);

    Optional<StoredPosting> findById(UUID requisitionId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from StoredPosting p where p.requisitionId = :requisitionId")
    Optional<StoredPosting> lock(UUID requisitionId);

    Optional<StoredPosting> findBySlug(String slug);

    boolean existsBySlug(String slug);

    /** Newest first. */
    @Query(
            "select p from StoredPosting p where p.publishedAt is not null and p.endedAt is null order by p.publishedAt desc")
    List<StoredPosting> open();
}
