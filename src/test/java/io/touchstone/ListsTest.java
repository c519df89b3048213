package io.touchstone;

import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.INTERVIEWER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.candidate.Applications;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Candidates;
import io.touchstone.identity.Accounts;
import io.touchstone.identity.ApiTokens;
import io.touchstone.identity.People.Person;
import io.touchstone.identity.Role;
import io.touchstone.interview.Panels;
import io.touchstone.interview.Plan;
import io.touchstone.interview.Scorecards;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.RequisitionFilter;
import io.touchstone.requisition.Requisitions;
import io.touchstone.testing.ServiceTest;
import io.touchstone.testing.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** No list asks the database more for many rows than for one. The ranking's is with the rankings. */
class ListsTest extends ServiceTest {
    private static final int MANY = 6;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Requisitions requisitions;

    @Autowired
    Candidates candidates;

    @Autowired
    Applications applications;

    @Autowired
    Panels panels;

    @Autowired
    Scorecards scorecards;

    private Person recruiter;

    @BeforeEach
    void aRecruiter() {
        recruiter = signIn(RECRUITER);
    }

    @Test
    void accounts() {
        IntStream.range(0, MANY + 1).forEach(i -> person(RECRUITER, EMPLOYEE));
        var administrator = person(ADMINISTRATOR);

        var one = askedBy(administrator, () -> accounts.list("colleague", PageRequest.of(0, 1)));
        var many = askedBy(administrator, () -> accounts.list("colleague", PageRequest.of(0, MANY)));

        assertThat(many).isEqualTo(one);
    }

    @Test
    void tokens() {
        var administrator = person(ADMINISTRATOR);
        bearer(recruiter, RECRUITER);
        var before = askedBy(administrator, () -> tokens.all());
        var one = askedBy(recruiter, () -> tokens.own());

        IntStream.range(0, MANY).forEach(i -> bearer(person(Role.values()), Role.values()));
        IntStream.range(0, MANY).forEach(i -> bearer(recruiter, RECRUITER));

        assertThat(askedBy(administrator, () -> tokens.all())).isEqualTo(before);
        assertThat(askedBy(recruiter, () -> tokens.own())).isEqualTo(one);
    }

    @Test
    void requisitions() {
        var one = unique();
        var many = unique();
        open(one, null);
        IntStream.range(0, MANY).forEach(i -> applicants(open(many, null), 2));

        assertThat(asked(() -> requisitions.list(titled(many), PageRequest.of(0, 50))))
                .isEqualTo(asked(() -> requisitions.list(titled(one), PageRequest.of(0, 50))));
    }

    @Test
    void candidates() {
        var manager = person(HIRING_MANAGER);
        var one = unique();
        var many = unique();
        var requisition = open("Assistants", manager.id());
        applications.apply(CandidateForm.of(one, ""), requisition, "");
        IntStream.range(0, MANY).forEach(i -> applications.apply(CandidateForm.of(many, ""), requisition, ""));

        for (var viewer : List.of(recruiter, manager)) {
            assertThat(askedBy(viewer, () -> candidates.search(many, PageRequest.of(0, 50))))
                    .isEqualTo(askedBy(viewer, () -> candidates.search(one, PageRequest.of(0, 50))));
        }
    }

    @Test
    void namesForWhoeverReadsOnlySome() {
        var manager = person(HIRING_MANAGER);
        var interviewer = person(INTERVIEWER);
        var requisition = open("Assistants", manager.id());
        var people = applicants(requisition, MANY);
        assign(interviewer, requisition);
        var hidden = candidates.add(CandidateForm.of("Not on it", ""));
        var ids = new ArrayList<>(people);
        ids.add(hidden);

        for (var viewer : List.of(manager, interviewer)) {
            assertThat(as(viewer, () -> candidates.names(ids))).containsOnlyKeys(people);
            assertThat(askedBy(viewer, () -> candidates.names(ids)))
                    .isEqualTo(askedBy(viewer, () -> candidates.names(ids.subList(0, 1))));
        }
    }

    @Test
    void applicationsOnARequisition() {
        var manager = person(HIRING_MANAGER);
        var few = open("Assistants", manager.id());
        var many = open("Assistants", manager.id());
        applicants(few, 1);
        applicants(many, MANY);

        for (var viewer : List.of(recruiter, manager)) {
            assertThat(askedBy(viewer, () -> applications.of(many)))
                    .isEqualTo(askedBy(viewer, () -> applications.of(few)));
        }
    }

    @Test
    void applicationsOfAPerson() {
        var manager = person(HIRING_MANAGER);
        var one = candidates.add(CandidateForm.of("One", ""));
        var many = candidates.add(CandidateForm.of("Many", ""));
        applications.apply(one, open("Assistants", manager.id()), "");
        IntStream.range(0, MANY).forEach(i -> applications.apply(many, open("Assistants", manager.id()), ""));
        applications.apply(many, open("Elsewhere", null), "");

        assertThat(as(manager, () -> applications.ofCandidate(many))).hasSize(MANY);
        assertThat(askedBy(manager, () -> applications.ofCandidate(many)))
                .isEqualTo(askedBy(manager, () -> applications.ofCandidate(one)));
    }

    @Test
    void waitingInterviews() {
        var busy = person(INTERVIEWER);
        var idle = person(INTERVIEWER);
        var few = open("Assistants", null);
        var many = open("Assistants", null);
        applicants(few, 1);
        applicants(many, MANY);
        assign(idle, few);
        assign(busy, many);

        assertThat(as(busy, () -> scorecards.waiting())).hasSize(MANY);
        assertThat(askedBy(busy, () -> scorecards.waiting())).isEqualTo(askedBy(idle, () -> scorecards.waiting()));
    }

    @Test
    void panelsOfARequisition() {
        var few = open("Assistants", null);
        var many = open("Assistants", null);
        applicants(few, 1);
        applicants(many, MANY);
        assign(person(INTERVIEWER), few);
        assign(person(INTERVIEWER), many);

        assertThat(asked(() -> panels.ofRequisition(many))).isEqualTo(asked(() -> panels.ofRequisition(few)));
    }

    private long askedBy(Person viewer, Runnable work) {
        return as(viewer, () -> asked(work));
    }

    /** Once before: what is looked up once for all does not count. */
    private static long asked(Runnable work) {
        work.run();
        return Statements.of(work);
    }

    private UUID open(String title, UUID manager) {
        return requisitions.open(new NewRequisition("ai-native", title, "en", 1, manager));
    }

    private List<UUID> applicants(UUID requisition, int people) {
        IntStream.range(0, people)
                .forEach(i -> applications.apply(CandidateForm.of("Person " + i, ""), requisition, ""));
        return applications.of(requisition).stream()
                .map(each -> each.candidateId())
                .toList();
    }

    private void assign(Person interviewer, UUID requisition) {
        applications
                .of(requisition)
                .forEach(each -> panels.assign(each.id(), interviewer.id(), Set.of("output-control"), Plan.NONE));
    }

    private static RequisitionFilter titled(String text) {
        return new RequisitionFilter(text, Optional.empty());
    }

    private static String unique() {
        return "Row " + UUID.randomUUID();
    }
}
