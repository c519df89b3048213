package io.touchstone.identity.internal;

import io.touchstone.identity.LinkPurpose;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Lets one person choose their password, once, within seven days. Without an account it makes the first administrator. */
@Entity
@Table(name = "one_time_link")
public class StoredLink {
    private static final Duration VALID = Duration.ofDays(7);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Account account;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    private String secretHash;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant revokedAt;

    protected StoredLink() {}

    StoredLink(LinkPurpose purpose, @Nullable Account account, String secretHash, Instant now) {
        this.purpose = purpose;
        this.account = account;
        this.secretHash = secretHash;
        this.createdAt = now;
        this.expiresAt = now.plus(VALID);
    }

    public void use(Instant now) {
        usedAt = now;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    boolean opensAt(Instant now) {
        return usedAt == null && revokedAt == null && now.isBefore(expiresAt) && (account == null || account.active());
    }

    public LinkPurpose purpose() {
        return purpose;
    }

    public Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
