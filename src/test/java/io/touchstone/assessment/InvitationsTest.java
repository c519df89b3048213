package io.touchstone.assessment;

import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.testing.ServiceTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.node.BooleanNode;

class InvitationsTest extends ServiceTest {
    @Autowired
    Invitations invitations;

    @Autowired
    Assessments assessments;

    @Autowired
    Visits visits;

    @Autowired
    Invited invited;

    private Invited.Person person;

    @BeforeEach
    void somebodyInvited() {
        signIn(RECRUITER);
        person = invited.anybody();
    }

    @Test
    void theLinkHasTheConfiguredAddressAnd256BitsAndWorks() {
        var made = invitations.invite(person.application());

        assertThat(made.link()).matches("http://localhost:\\d+/assess/[A-Za-z0-9_-]{43}");
        assertThat(made.toString()).doesNotContain("assess/");
        assertThat(visits.begin(made.link().substring(made.link().lastIndexOf('/') + 1)))
                .isPresent();
    }

    @Test
    void aNewLinkEndsTheOlderOneAndItsVisits() {
        var visit = invited.visit(person);

        invitations.invite(person.application());

        assertThat(visits.begin(person.link().text())).isEmpty();
        assertThat(assessments.open(visit)).isEmpty();
        assertThat(invitations.of(person.application()))
                .extracting(Invitation::state)
                .containsExactly(InvitationState.NOT_STARTED, InvitationState.REVOKED);
    }

    @Test
    void openingTheLinkIsNoStep() {
        invited.visit(person);

        assertThat(invitations.of(person.application()))
                .extracting(Invitation::state)
                .containsExactly(InvitationState.NOT_STARTED);
    }

    @Test
    void saysHowFarItGot() {
        var visit = invited.visit(person);
        var id = assessments.open(visit).orElseThrow().id();

        assessments.save(visit, id, new Change("notice", BooleanNode.TRUE, 0, UUID.randomUUID()));

        assertThat(invitations.of(person.application()).getFirst().state()).isEqualTo(InvitationState.STARTED);
        assertThat(invitations.submitted(person.application())).isEmpty();

        assessments.submit(visit);

        assertThat(invitations.of(person.application()).getFirst().state()).isEqualTo(InvitationState.SUBMITTED);
        assertThat(invitations.submitted(person.application())).isPresent();
        assertThatThrownBy(() -> invitations.invite(person.application())).isInstanceOf(Refused.class);
    }

    @Test
    void aRevokedLinkLeadsNowhere() {
        invitations.revoke(person.invitation());

        assertThat(visits.begin(person.link().text())).isEmpty();
        assertThat(invitations.of(person.application()).getFirst().state()).isEqualTo(InvitationState.REVOKED);
    }

    @Test
    void whatWasAnsweredThroughTheOldLinkStays() {
        var before = invited.visit(person);
        var id = assessments.open(before).orElseThrow().id();
        assessments.save(before, id, new Change("notice", BooleanNode.TRUE, 0, UUID.randomUUID()));

        var link = invitations.invite(person.application()).link();

        var after = visits.begin(link.substring(link.lastIndexOf('/') + 1))
                .orElseThrow()
                .secret()
                .text();
        assertThat(assessments.open(after).orElseThrow().answers()).hasSize(1);
    }

    @Test
    void onlyRecruitersInviteAndOthersSeeOnlyWhatIsTheirs() {
        var manager = person(HIRING_MANAGER);

        assertThatThrownBy(() -> as(manager, () -> invitations.invite(person.application())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(manager, () -> invitations.of(person.application())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(manager, () -> invitations.submitted(person.application())))
                .isInstanceOf(NotFound.class);
        assertThat(as(manager, () -> invitations.candidateOf(UUID.randomUUID())))
                .isEmpty();
    }
}
