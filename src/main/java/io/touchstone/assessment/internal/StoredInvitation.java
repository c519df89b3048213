package io.touchstone.assessment.internal;

import io.touchstone.assessment.Invitation;
import io.touchstone.assessment.InvitationState;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A link to an assessment, known by the hash of its secret. Ends by itself or when it is revoked. */
@Entity
@Table(name = "assessment_invitation")
public class StoredInvitation {
    private static final Duration LIFE = Duration.ofDays(14);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    private StoredAssessment assessment;

    private String secretHash;
    private UUID invitedBy;
    private Instant invitedAt;
    private Instant expiresAt;
    private Instant revokedAt;

    protected StoredInvitation() {}

    public StoredInvitation(StoredAssessment assessment, String secretHash, UUID invitedBy, Instant now) {
        this.assessment = assessment;
        this.secretHash = secretHash;
        this.invitedBy = invitedBy;
        this.invitedAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** @return whether it changed anything */
    public boolean revoke(Instant now) {
        if (revokedAt != null || !now.isBefore(expiresAt)) return false;
        revokedAt = now;
        return true;
    }

    public boolean worksAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    public Invitation read(boolean started, boolean submitted, Instant now) {
        return new Invitation(
                id, assessment.applicationId(), state(started, submitted, now), invitedBy, invitedAt, expiresAt);
    }

    private InvitationState state(boolean started, boolean submitted, Instant now) {
        if (revokedAt != null) return InvitationState.REVOKED;
        if (submitted) return InvitationState.SUBMITTED;
        if (!now.isBefore(expiresAt)) return InvitationState.EXPIRED;
        return started ? InvitationState.STARTED : InvitationState.NOT_STARTED;
    }

    public UUID id() {
        return id;
    }

    public StoredAssessment assessment() {
        return assessment;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
