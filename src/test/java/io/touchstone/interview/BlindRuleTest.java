package io.touchstone.interview;

import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.INTERVIEWER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.candidate.CandidateForm;
import io.touchstone.evidence.Origin;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.People.Person;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

class BlindRuleTest extends InterviewTest {
    @Autowired
    BlindRule rule;

    @Autowired
    ScorecardLink links;

    @Autowired
    CurrentViewer viewer;

    @Autowired
    JdbcClient sql;

    @Test
    void theOthersOpenWhenOnesOwnIsSubmitted() {
        var theirs = submit(first, 4, mustHave);
        var own = assign(second, mustHave);

        assertHidden(second, theirs, Optional.of(own));

        fill(second, own, 2);
        assertHidden(second, theirs, Optional.of(own));
        as(second, () -> scorecards.submit(own));

        assertShown(second, theirs);
    }

    @Test
    void noRoleOpensThemToAMemberOfThePanel() {
        var theirs = submit(first, 4, mustHave);

        for (var roles : List.of(
                Set.of(INTERVIEWER, ADMINISTRATOR),
                Set.of(INTERVIEWER, RECRUITER),
                Set.of(INTERVIEWER, HIRING_MANAGER, RECRUITER))) {
            var member = person(roles.toArray(io.touchstone.identity.Role[]::new));
            var own = assign(member, mustHave);
            assertHidden(member, theirs, Optional.of(own));
        }
    }

    @Test
    void whoIsNotOnThePanelReadsThem() {
        var theirs = submit(first, 4, mustHave);

        assertShown(recruiter, theirs);
        assertShown(manager, theirs);
        assertShown(person(ADMINISTRATOR), theirs);
        assertShown(first, theirs);
    }

    @Test
    void leavingThePanelDoesNotOpenThem() {
        var theirs = submit(first, 4, mustHave);
        var member = person(INTERVIEWER, RECRUITER);
        var own = assign(member, mustHave);

        as(member, () -> panels.remove(own));

        assertHidden(member, theirs, Optional.empty());
    }

    @Test
    void amendmentsStayClosedToo() {
        var theirs = submit(first, 1, mustHave);
        assign(second, mustHave);

        as(first, () -> scorecards.amend(theirs, mustHave, Optional.of(5), "Shown later."));

        assertThat(withheld(second)).containsExactly(theirs);
        assertThat(seenBy(second)).isEmpty();
    }

    @Test
    void anotherApplicationOfTheSamePersonIsAPanelOfItsOwn() {
        var theirs = submit(first, 4, mustHave);
        var member = person(INTERVIEWER, RECRUITER);
        var there = as(
                recruiter,
                () -> requisitions.open(
                        new io.touchstone.requisition.NewRequisition("ai-native", "Another", "en", 1, null)));
        var elsewhere = as(recruiter, () -> applications.apply(candidate, there, ""));
        as(recruiter, () -> panels.assign(elsewhere, member.id(), Set.of(mustHave), Plan.NONE));

        assertShown(member, theirs);
    }

    @Test
    void anAdministratorWhoIsNotOnThePanelOpensThemEarlyWithAReason() {
        var theirs = submit(first, 4, mustHave);
        var own = assign(second, mustHave);
        var administrator = person(ADMINISTRATOR);

        assertThatThrownBy(() -> as(administrator, () -> submitted.openEarly(own, " ")))
                .isInstanceOf(InvalidField.class);
        as(administrator, () -> submitted.openEarly(own, "Second is ill; the debrief is today."));

        assertShown(second, theirs);
        assertThat(as(recruiter, () -> panels.of(application)).members())
                .filteredOn(PanelMember::openedEarly)
                .extracting(each -> each.interview().id())
                .containsExactly(own);
        assertThat(sql.sql("""
                        select count(*) from audit_record
                        where action = 'scorecards.openedEarly' and subject_id = :id and actor = :actor""")
                        .param("id", own)
                        .param("actor", administrator.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobodyElseOpensThemEarly() {
        submit(first, 4, mustHave);
        var own = assign(second, mustHave);
        var member = person(ADMINISTRATOR, INTERVIEWER);
        var membership = assign(member, mustHave);

        assertThatThrownBy(() -> as(member, () -> submitted.openEarly(own, "I want to know.")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(member, () -> submitted.openEarly(membership, "I want to know.")))
                .isInstanceOf(Refused.class);
        as(recruiter, () -> panels.remove(membership));
        assertThatThrownBy(() -> as(member, () -> submitted.openEarly(membership, "I want to know.")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(recruiter, () -> submitted.openEarly(own, "I want to know.")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anInternalApplicantNeverReachesTheirOwn() {
        for (var role : List.of(RECRUITER, ADMINISTRATOR, HIRING_MANAGER)) {
            var applicant = person(role, INTERVIEWER);
            candidate = as(recruiter, () -> candidates.add(CandidateForm.of("Applicant", applicant.email())));
            application = as(recruiter, () -> applications.apply(candidate, requisition, ""));
            var card = submit(first, 4, mustHave);

            assertThatThrownBy(() -> seenBy(applicant)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(applicant, () -> submitted.ofCandidate(candidate)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(applicant, () -> submitted.interview(card)))
                    .isInstanceOf(NotFound.class);
            assertThat(withheld(applicant)).containsExactly(card);
            assertThat(as(applicant, () -> links.path(new Origin("scorecard", card))))
                    .isEmpty();
        }
    }

    @Test
    void aFormerMemberWithoutOtherRolesReadsNothing() {
        submit(first, 4, mustHave);
        var own = assign(second, mustHave);
        as(recruiter, () -> panels.remove(own));

        assertThatThrownBy(() -> seenBy(second)).isInstanceOf(NotFound.class);
    }

    private void assertHidden(Person member, UUID card, Optional<UUID> own) {
        var seen = as(member, () -> submitted.ofApplication(application));
        assertThat(seen.cards()).isEmpty();
        assertThat(seen.hidden()).contains(new Hidden(1, own));
        assertThat(as(member, () -> submitted.ofCandidate(candidate)))
                .allSatisfy(each -> assertThat(each.scorecards().cards()).isEmpty());
        assertThat(withheld(member)).containsExactly(card);
    }

    private void assertShown(Person person, UUID card) {
        var seen = as(person, () -> submitted.ofApplication(application));
        assertThat(seen.cards()).extracting(each -> each.interview().id()).contains(card);
        assertThat(seen.hidden()).isEmpty();
        assertThat(withheld(person)).isEmpty();
    }

    private Set<UUID> withheld(Person person) {
        return as(person, () -> rule.withheldOrigins(viewer.require(), Set.of(candidate)));
    }
}
