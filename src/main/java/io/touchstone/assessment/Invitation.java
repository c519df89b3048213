package io.touchstone.assessment;

import java.time.Instant;
import java.util.UUID;

/** A link that was given out, without the link itself: that is shown once and kept nowhere. */
public record Invitation(
        UUID id, UUID applicationId, InvitationState state, UUID invitedBy, Instant invitedAt, Instant expiresAt) {}
