package io.touchstone.studio.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface StoredDescriptions extends Repository<StoredDescription, UUID> {
    StoredDescription saveAndFlush(StoredDescription description);

    Optional<StoredDescription> findByRequisitionIdAndLanguage(UUID requisitionId, String language);

    /** What others saved before the lock is had is read, so ask for nothing else of it before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from StoredDescription d where d.requisitionId = :requisitionId and d.language = :language")
    Optional<StoredDescription> lock(UUID requisitionId, String language);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from StoredDescription d where d.id = :id")
    Optional<StoredDescription> lock(UUID id);
}
