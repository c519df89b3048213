package io.touchstone.assessment;

import io.touchstone.assessment.internal.AnswerStore;
import io.touchstone.assessment.internal.Fields;
import io.touchstone.assessment.internal.StoredAssessment;
import io.touchstone.assessment.internal.StoredAssessments;
import io.touchstone.assessment.internal.StoredInvitations;
import io.touchstone.candidate.ApplicationAccess;
import io.touchstone.identity.Secret;
import io.touchstone.problem.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites candidates to say themselves what they have done, and shows what they sent in. */
@Service
@Transactional(readOnly = true)
public class Invitations {
    private final StoredAssessments assessments;
    private final StoredInvitations invitations;
    private final AnswerStore answers;
    private final Inviting inviting;
    private final ApplicationAccess access;
    private final Clock clock;

    Invitations(
            StoredAssessments assessments,
            StoredInvitations invitations,
            AnswerStore answers,
            Inviting inviting,
            ApplicationAccess access,
            Clock clock) {
        this.assessments = assessments;
        this.invitations = invitations;
        this.answers = answers;
        this.inviting = inviting;
        this.access = access;
        this.clock = clock;
    }

    /** A new link; one that was given out before ends, and what was answered through it stays. */
    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public NewInvitation invite(UUID applicationId) {
        return inviting.invite(applicationId, Secret.random());
    }

    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public void revoke(UUID invitationId) {
        var invitation = invitations.findById(invitationId).orElseThrow(NotFound::new);
        access.requireDecide(invitation.assessment().applicationId());
        inviting.revoke(invitation);
    }

    /** Newest first. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public List<Invitation> of(UUID applicationId) {
        return assessment(applicationId).stream()
                .flatMap(assessment -> {
                    var started = !answers.answers(assessment.id()).isEmpty();
                    var submitted = answers.submittedAt(assessment.id()).isPresent();
                    return invitations.findByAssessmentIdOrderByInvitedAtDescIdDesc(assessment.id()).stream()
                            .map(invitation -> invitation.read(started, submitted, clock.instant()));
                })
                .toList();
    }

    /** Nothing before it is sent in: until then it is the candidate's draft. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public Optional<SubmittedAssessment> submitted(UUID applicationId) {
        return assessment(applicationId)
                .flatMap(assessment -> answers.submittedAt(assessment.id())
                        .map(at -> new SubmittedAssessment(
                                assessment.id(),
                                at,
                                assessment.matrixVersion(),
                                Fields.ratings(assessment.skills(), answers.answers(assessment.id())))));
    }

    /** Whose assessment it is, for those who may read it: where a piece of evidence came from. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public Optional<UUID> candidateOf(UUID assessmentId) {
        return assessments
                .findById(assessmentId)
                .filter(assessment -> access.mayRead(assessment.applicationId()))
                .map(StoredAssessment::candidateId);
    }

    private Optional<StoredAssessment> assessment(UUID applicationId) {
        access.requireRead(applicationId);
        return assessments.findByApplicationId(applicationId);
    }
}
