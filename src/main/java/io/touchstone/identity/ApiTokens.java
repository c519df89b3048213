package io.touchstone.identity;

import io.touchstone.identity.internal.AccountRepository;
import io.touchstone.identity.internal.ApiToken;
import io.touchstone.identity.internal.ApiTokenRepository;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keys to the REST API. Everybody has their own; administrators see and revoke all. */
@Service
@Transactional(readOnly = true)
public class ApiTokens {
    /** A year and the rest of its last day. */
    private static final Duration LONGEST = Duration.ofDays(367);

    private final ApiTokenRepository tokens;
    private final AccountRepository accounts;
    private final CurrentViewer viewer;
    private final AuditTrail audit;
    private final Clock clock;

    ApiTokens(
            ApiTokenRepository tokens,
            AccountRepository accounts,
            CurrentViewer viewer,
            AuditTrail audit,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    /** Newest first. */
    @PreAuthorize("isAuthenticated()")
    public List<TokenRow> own() {
        return rows(tokens.findByAccountIdOrderByCreatedAtDesc(viewer.require().id()));
    }

    /** Everybody's, newest first. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<TokenRow> all() {
        return rows(tokens.findAllByOrderByCreatedAtDesc());
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional
    public Issued create(NewApiToken wanted) {
        var asking = viewer.require();
        var now = clock.instant();
        if (!asking.roles().containsAll(wanted.roles())) {
            throw new InvalidField("roles", "identity.problem.foreignRole");
        }
        if (!wanted.end().isAfter(now) || wanted.end().isAfter(now.plus(LONGEST))) {
            throw new InvalidField("end", "identity.problem.tokenEnd");
        }
        var owner = accounts.findWithRolesById(asking.id()).orElseThrow(NotFound::new);
        var secret = Secret.random();
        var token = tokens.save(new ApiToken(owner, wanted.name(), secret.hash(), wanted.roles(), now, wanted.end()));
        audit.record(
                "token.made",
                "token",
                token.id(),
                Map.of(
                        "owner", owner.id(),
                        "roles", new TreeSet<>(wanted.roles()),
                        "end", wanted.end().toString()));
        return new Issued(token.id(), secret);
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void revoke(UUID id) {
        var asking = viewer.require();
        var token = tokens.findById(id)
                .filter(found ->
                        asking.is(Role.ADMINISTRATOR) || found.account().id().equals(asking.id()))
                .orElseThrow(NotFound::new);
        token.revoke(clock.instant());
        audit.record(
                "token.revoked", "token", id, Map.of("owner", token.account().id()));
    }

    private List<TokenRow> rows(List<ApiToken> found) {
        var now = clock.instant();
        return found.stream().map(token -> row(token, now)).toList();
    }

    private static TokenRow row(ApiToken token, Instant now) {
        var owner = token.account();
        return new TokenRow(
                token.id(),
                token.name(),
                owner.id(),
                owner.name(),
                token.principal().viewer().roles(),
                token.createdAt(),
                token.expiresAt(),
                token.validAt(now));
    }

    /** The only time the secret is told. */
    public record Issued(UUID id, Secret secret) {}
}
