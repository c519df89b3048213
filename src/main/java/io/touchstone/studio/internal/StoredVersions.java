package io.touchstone.studio.internal;

import io.touchstone.studio.DescriptionVersion.Standing;
import io.touchstone.studio.WaitingDescription;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface StoredVersions extends Repository<StoredVersion, UUID> {
    StoredVersion saveAndFlush(StoredVersion version);

    List<StoredVersion> findByDescriptionIdOrderByNumberDesc(UUID descriptionId);

    Optional<StoredVersion> findByDescriptionIdAndNumber(UUID descriptionId, int number);

    Optional<StoredVersion> findFirstByDescriptionIdOrderByNumberDesc(UUID descriptionId);

    Optional<StoredVersion> findFirstByDescriptionIdAndStandingOrderByNumberDesc(UUID descriptionId, Standing standing);

    /** Of each of these requisitions and each language, the newest version if it is a proposal or was sent back. */
    @Query("""
            select new io.touchstone.studio.WaitingDescription(d.requisitionId, d.language, v.number, v.standing, v.madeBy)
            from StoredVersion v join StoredDescription d on d.id = v.descriptionId
            where d.requisitionId in :requisitions
              and v.standing in (io.touchstone.studio.DescriptionVersion.Standing.PROPOSED,
                                 io.touchstone.studio.DescriptionVersion.Standing.SENT_BACK)
              and v.number = (select max(w.number) from StoredVersion w where w.descriptionId = v.descriptionId)
            order by v.madeAt""")
    List<WaitingDescription> waiting(Collection<UUID> requisitions);

    List<StoredVersion> findByDescriptionIdAndStanding(UUID descriptionId, Standing standing);
}
