package io.touchstone.identity.internal;

import io.touchstone.identity.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;

/** A key to the REST API with some of its owner's roles. Ends by itself, by revoking, or with the owner's epoch. */
@Entity
public class ApiToken {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    private String name;
    private String secretHash;
    private long epoch;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant revokedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "api_token_role", joinColumns = @JoinColumn(name = "token_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected ApiToken() {}

    public ApiToken(Account owner, String name, String secretHash, Set<Role> roles, Instant now, Instant end) {
        this.account = owner;
        this.name = name.strip();
        this.secretHash = secretHash;
        this.epoch = owner.epoch();
        this.createdAt = now;
        this.expiresAt = end;
        this.roles.addAll(roles);
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public boolean validAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && account.active() && account.epoch() == epoch;
    }

    /** The owner with the roles of this token that the owner still holds. */
    public SignedInAccount principal() {
        var held = EnumSet.noneOf(Role.class);
        held.addAll(roles);
        held.retainAll(account.roles());
        return SignedInAccount.of(account, held);
    }

    public UUID id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }
}
