package io.touchstone.studio.internal;

import io.touchstone.studio.DescriptionVersion.Standing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface StoredVersions extends Repository<StoredVersion, UUID> {
    StoredVersion saveAndFlush(StoredVersion version);

    List<StoredVersion> findByDescriptionIdOrderByNumberDesc(UUID descriptionId);

    Optional<StoredVersion> findByDescriptionIdAndNumber(UUID descriptionId, int number);

    Optional<StoredVersion> findFirstByDescriptionIdOrderByNumberDesc(UUID descriptionId);

    Optional<StoredVersion> findFirstByDescriptionIdAndStandingOrderByNumberDesc(UUID descriptionId, Standing standing);

    List<StoredVersion> findByDescriptionIdAndStanding(UUID descriptionId, Standing standing);
}
