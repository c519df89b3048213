package io.touchstone.assessment;

import io.touchstone.assessment.internal.AnswerStore;
import io.touchstone.assessment.internal.StoredInvitation;
import io.touchstone.assessment.internal.StoredInvitations;
import io.touchstone.identity.LinkCookie;
import io.touchstone.identity.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Swaps the secret of a link for one of this browser, so that the link's own never stands in an address again. */
@Service
@Transactional(readOnly = true)
public class Visits {
    public static final LinkCookie COOKIE = new LinkCookie("touchstone-assessment");

    private final StoredInvitations invitations;
    private final AnswerStore store;
    private final Clock clock;

    Visits(StoredInvitations invitations, AnswerStore store, Clock clock) {
        this.invitations = invitations;
        this.store = store;
        this.clock = clock;
    }

    /** A browser's own secret, and for how long it works. */
    public record Visit(Secret secret, Duration left) {}

    /** For whoever holds the link. Unknown, expired and revoked are alike: nothing. */
    @PreAuthorize("permitAll()")
    @Transactional
    public Optional<Visit> begin(String link) {
        var now = clock.instant();
        return invitations
                .findBySecretHash(Secret.hash(link))
                .filter(invitation -> invitation.worksAt(now))
                .map(invitation -> begin(invitation, now));
    }

    private Visit begin(StoredInvitation invitation, Instant now) {
        var secret = Secret.random();
        store.visit(secret.hash(), invitation.id(), now);
        return new Visit(secret, Duration.between(now, invitation.expiresAt()));
    }

    /** The invitation behind a visit, while its link works. */
    Optional<StoredInvitation> invitation(String visit) {
        return store.invitationVisited(Secret.hash(visit))
                .flatMap(invitations::findById)
                .filter(invitation -> invitation.worksAt(clock.instant()));
    }
}
