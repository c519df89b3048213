package io.touchstone.identity.internal;

import io.touchstone.identity.LinkPurpose;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredLinks extends JpaRepository<StoredLink, UUID> {
    @EntityGraph(attributePaths = "account")
    Optional<StoredLink> findBySecretHash(String secretHash);

    /** Two people with the same link wait for each other here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from StoredLink l where l.secretHash = :secretHash")
    Optional<StoredLink> lockBySecretHash(String secretHash);

    @Query("select l from StoredLink l where l.account.id = :account and l.usedAt is null and l.revokedAt is null")
    List<StoredLink> openOf(UUID account);

    @Query("select l from StoredLink l where l.purpose = :purpose and l.usedAt is null and l.revokedAt is null")
    List<StoredLink> openFor(LinkPurpose purpose);
}
