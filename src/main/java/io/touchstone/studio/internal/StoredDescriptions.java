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

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from StoredDescription d where d.id = :id")
    Optional<StoredDescription> lock(UUID id);
}
