package io.touchstone.assessment;

/** How far an invitation got. Opening the link is no step: mail scanners open links too. */
public enum InvitationState {
    NOT_STARTED,
    STARTED,
    SUBMITTED,
    EXPIRED,
    REVOKED;

    /** Whether the link still leads somewhere. */
    public boolean live() {
        return this != EXPIRED && this != REVOKED;
    }
}
