package io.touchstone.assessment;

import io.touchstone.assessment.internal.AnswerStore;
import io.touchstone.assessment.internal.StoredAssessment;
import io.touchstone.assessment.internal.StoredAssessments;
import io.touchstone.assessment.internal.StoredInvitation;
import io.touchstone.assessment.internal.StoredInvitations;
import io.touchstone.candidate.Application;
import io.touchstone.candidate.ApplicationAccess;
import io.touchstone.candidate.Applications;
import io.touchstone.catalogue.Requirement;
import io.touchstone.identity.AuditTrail;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.PortalSettings;
import io.touchstone.identity.Secret;
import io.touchstone.problem.Refused;
import io.touchstone.requisition.Matrices;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes an invitation with a given secret, and ends those before it. Runs in its caller's transaction. */
@Component
class Inviting {
    private final StoredAssessments assessments;
    private final StoredInvitations invitations;
    private final AnswerStore answers;
    private final Applications applications;
    private final ApplicationAccess access;
    private final Matrices matrices;
    private final CurrentViewer viewer;
    private final PortalSettings portal;
    private final AuditTrail audit;
    private final Clock clock;

    Inviting(
            StoredAssessments assessments,
            StoredInvitations invitations,
            AnswerStore answers,
            Applications applications,
            ApplicationAccess access,
            Matrices matrices,
            CurrentViewer viewer,
            PortalSettings portal,
            AuditTrail audit,
            Clock clock) {
        this.assessments = assessments;
        this.invitations = invitations;
        this.answers = answers;
        this.applications = applications;
        this.access = access;
        this.matrices = matrices;
        this.viewer = viewer;
        this.portal = portal;
        this.audit = audit;
        this.clock = clock;
    }

    NewInvitation invite(UUID applicationId, Secret secret) {
        access.requireDecide(applicationId);
        var application = applications.get(applicationId);
        if (application.closed().isPresent()) {
            throw new Refused("assessment.problem.closed");
        }
        var assessment = prepare(application);
        invitations
                .findByAssessmentIdOrderByInvitedAtDescIdDesc(assessment.id())
                .forEach(this::revoke);
        var made = invitations.saveAndFlush(
                new StoredInvitation(assessment, secret.hash(), viewer.require().id(), clock.instant()));
        audit.record("invitation.made", "application", applicationId, Map.of("invitation", made.id()));
        return new NewInvitation(made.id(), portal.address("/assess/" + secret.text()), made.expiresAt());
    }

    void revoke(StoredInvitation invitation) {
        if (invitation.revoke(clock.instant())) {
            audit.record(
                    "invitation.revoked",
                    "application",
                    invitation.assessment().applicationId(),
                    Map.of("invitation", invitation.id()));
        }
    }

    private StoredAssessment prepare(Application application) {
        var assessment = assessments
                .findByApplicationId(application.id())
                .orElseGet(() -> new StoredAssessment(
                        application.id(), application.candidateId(), application.requisitionId(), clock.instant()));
        var begun = assessment.id() != null;
        if (begun) {
            answers.lock(assessment.id());
            if (answers.submittedAt(assessment.id()).isPresent()) {
                throw new Refused("assessment.problem.submitted");
            }
        }
        if (!begun || answers.answers(assessment.id()).isEmpty()) {
            var matrix = matrices.inForce(application.requisitionId());
            assessment.ask(
                    application.requisitionTitle(),
                    matrix.number(),
                    matrix.rows().stream().map(Requirement::skill).toList());
        }
        var recruiter = viewer.require();
        assessment.contact(recruiter.name(), recruiter.email());
        return assessments.saveAndFlush(assessment);
    }
}
