package io.touchstone.interview;

import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.candidate.CandidateForm;
import io.touchstone.catalogue.Requirement;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.problem.StaleEdit;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class PanelsTest extends InterviewTest {
    @Test
    void mustHavesThatNobodyCoversAreNamed() {
        assertThat(panel().uncovered()).contains(mustHave).doesNotContain(other);

        assign(first, mustHave, other);

        assertThat(panel().uncovered()).doesNotContain(mustHave);
        assertThat(panel().members())
                .extracting(each -> each.interview().interviewer())
                .containsExactly(first.id());
    }

    @Test
    void theHiringManagerOfTheRequisitionMayAssignAndNoOther() {
        as(manager, () -> panels.assign(application, first.id(), Set.of(mustHave), Plan.NONE));

        assertThatThrownBy(() -> as(
                        person(HIRING_MANAGER),
                        () -> panels.assign(application, second.id(), Set.of(mustHave), Plan.NONE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(first, () -> panels.assign(application, second.id(), Set.of(mustHave), Plan.NONE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyInterviewersInterviewAndNobodyThemself() {
        assertField("interviewer", () -> assign(person(EMPLOYEE), mustHave));

        var applicant = as(
                recruiter,
                () -> candidates.add(CandidateForm.of("Wen", second.email().toUpperCase())));
        application = as(recruiter, () -> applications.apply(applicant, requisition, ""));
        assertField("interviewer", () -> assign(second, mustHave));
    }

    @Test
    void skillsAreOfTheCatalogueAndAtLeastOne() {
        assertField("skills", () -> assign(first));
        assertField("skills", () -> assign(first, "juggling"));
    }

    @Test
    void nobodyIsAssignedTwice() {
        assign(first, mustHave);

        assertThatThrownBy(() -> assign(first, other)).isInstanceOf(Refused.class);
    }

    @Test
    void skillsChangeWhileNothingIsSubmitted() {
        var waiting = assign(first, mustHave);
        as(recruiter, () -> panels.change(waiting, version(waiting), Set.of(other), Plan.NONE));
        assertThat(panel().uncovered()).contains(mustHave);

        var done = submit(second, 3, mustHave);
        assertThatThrownBy(() -> as(recruiter, () -> panels.change(done, version(done), Set.of(other), Plan.NONE)))
                .isInstanceOf(ScorecardClosed.class);
    }

    @Test
    void theSecondOfTwoChangesIsRefused() {
        var interview = assign(first, mustHave);
        var read = version(interview);
        as(recruiter, () -> panels.addSkill(interview, other));

        assertThatThrownBy(() -> as(recruiter, () -> panels.change(interview, read, Set.of(mustHave), Plan.NONE)))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void aSkillIsAddedOnceAndByThoseWhoDecideOnly() {
        var waiting = assign(first, mustHave);

        as(recruiter, () -> panels.addSkill(waiting, other));
        as(recruiter, () -> panels.addSkill(waiting, other));

        assertThat(as(first, () -> scorecards.open(waiting)).interview().skills())
                .extracting(CoveredSkill::skill)
                .containsExactlyInAnyOrder(mustHave, other);
        assertThatThrownBy(() -> as(person(HIRING_MANAGER), () -> panels.addSkill(waiting, other)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoHasBegunStaysOnThePanel() {
        var begun = assign(first, mustHave);
        type(first, begun, "rating." + mustHave, 3);
        var untouched = assign(second, mustHave);

        assertThatThrownBy(() -> as(recruiter, () -> panels.remove(begun))).isInstanceOf(Refused.class);
        as(recruiter, () -> panels.remove(untouched));

        assertThat(panel().members()).extracting(each -> each.interview().id()).containsExactly(begun);
        assertThatThrownBy(() -> as(second, () -> scorecards.open(untouched))).isInstanceOf(NotFound.class);
        assertThat(assign(second, other)).isEqualTo(untouched);
    }

    @Test
    void whoHasSubmittedStaysOnThePanelAndReadsTheirOwn() {
        var done = submit(first, 4, mustHave);

        assertThatThrownBy(() -> as(recruiter, () -> panels.remove(done))).isInstanceOf(ScorecardClosed.class);

        assertThat(panel().members()).extracting(each -> each.interview().id()).containsExactly(done);
        assertThat(seenBy(first)).extracting(each -> each.interview().id()).containsExactly(done);
    }

    @Test
    void interviewersReadWhatTheyInterviewForAndNothingElse() {
        assertThatThrownBy(() -> as(first, () -> applications.get(application))).isInstanceOf(NotFound.class);
        var interview = assign(first, mustHave);

        assertThat(as(first, () -> applications.get(application)).candidateName())
                .isEqualTo("Mei Okafor");
        assertThat(as(first, () -> candidates.get(candidate)).name()).isEqualTo("Mei Okafor");
        assertThatThrownBy(() -> as(second, () -> applications.get(application)))
                .isInstanceOf(NotFound.class);

        as(recruiter, () -> panels.remove(interview));
        assertThatThrownBy(() -> as(first, () -> applications.get(application))).isInstanceOf(NotFound.class);
    }

    @Test
    void aWaitingScorecardFollowsTheMatrix() {
        var interview = assign(first, other);
        var rows = new ArrayList<>(
                as(recruiter, () -> matrices.inForce(requisition)).rows());
        rows.replaceAll(row -> row.skill().equals(other) ? new Requirement(other, 5, row.weight(), true) : row);

        var number = as(recruiter, () -> matrices.propose(requisition, 1, rows, ""));
        as(manager, () -> matrices.approve(requisition, number));

        assertThat(as(first, () -> scorecards.open(interview)).interview().skills())
                .containsExactly(new CoveredSkill(other, 5, true));
    }

    @Test
    void anyRecruiterSeesThePanel() {
        assign(first, mustHave);

        var all = as(person(RECRUITER), () -> panels.ofRequisition(requisition));

        assertThat(all).hasSize(1);
        assertThat(all.getFirst().members()).hasSize(1);
    }

    private Panel panel() {
        return as(recruiter, () -> panels.of(application));
    }

    private static void assertField(String path, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        problem -> assertThat(problem.path()).isEqualTo(path));
    }

    private long version(UUID interview) {
        return panel().members().stream()
                .map(PanelMember::interview)
                .filter(each -> each.id().equals(interview))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
