package io.touchstone.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ApiTokenRepository extends JpaRepository<ApiToken, UUID> {
    @EntityGraph(attributePaths = {"roles", "account", "account.roles"})
    Optional<ApiToken> findBySecretHash(String secretHash);

    @EntityGraph(attributePaths = {"roles", "account", "account.roles"})
    List<ApiToken> findByAccountIdOrderByCreatedAtDesc(UUID account);

    @EntityGraph(attributePaths = {"roles", "account", "account.roles"})
    List<ApiToken> findAllByOrderByCreatedAtDesc();
}
