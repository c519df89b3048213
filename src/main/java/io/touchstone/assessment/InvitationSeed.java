package io.touchstone.assessment;

import io.touchstone.identity.Secret;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites by a link that is known beforehand, which nothing else can: for the demo and for tests, absent everywhere else. */
@Component
@Profile({"demo", "test"})
public class InvitationSeed {
    private final Inviting inviting;

    InvitationSeed(Inviting inviting) {
        this.inviting = inviting;
    }

    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public NewInvitation invite(UUID applicationId, Secret secret) {
        return inviting.invite(applicationId, secret);
    }
}
