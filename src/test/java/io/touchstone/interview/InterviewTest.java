package io.touchstone.interview;

import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.INTERVIEWER;
import static io.touchstone.identity.Role.RECRUITER;

import io.touchstone.candidate.Applications;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Candidates;
import io.touchstone.catalogue.Requirement;
import io.touchstone.identity.People.Person;
import io.touchstone.requisition.Matrices;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.Requisitions;
import io.touchstone.testing.PortalTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** One candidate on one requisition, with a recruiter, its hiring manager and two interviewers. */
public abstract class InterviewTest extends PortalTest {
    @Autowired
    protected Requisitions requisitions;

    @Autowired
    protected Candidates candidates;

    @Autowired
    protected Applications applications;

    @Autowired
    protected Matrices matrices;

    @Autowired
    protected Panels panels;

    @Autowired
    protected Scorecards scorecards;

    @Autowired
    protected SubmittedScorecards submitted;

    protected Person recruiter;
    protected Person manager;
    protected Person first;
    protected Person second;
    protected UUID requisition;
    protected UUID candidate;
    protected UUID application;
    protected String mustHave;
    protected String other;

    @BeforeEach
    void anApplication() {
        recruiter = person(RECRUITER);
        manager = person(HIRING_MANAGER);
        first = person(INTERVIEWER);
        second = person(INTERVIEWER);
        requisition = as(
                recruiter,
                () -> requisitions.open(
                        new NewRequisition("ai-native", "AI-native, Assistants", "en", 1, manager.id())));
        candidate = as(recruiter, () -> candidates.add(CandidateForm.of("Mei Okafor", "")));
        application = as(recruiter, () -> applications.apply(candidate, requisition, ""));
        var rows = as(recruiter, () -> matrices.inForce(requisition)).rows();
        mustHave = rows.stream()
                .filter(Requirement::mustHave)
                .findFirst()
                .orElseThrow()
                .skill();
        other = rows.stream()
                .filter(row -> !row.mustHave())
                .findFirst()
                .orElseThrow()
                .skill();
    }

    protected UUID assign(Person interviewer, String... skills) {
        return as(recruiter, () -> panels.assign(application, interviewer.id(), Set.of(skills), Plan.NONE));
    }

    protected void type(Person interviewer, UUID interview, String field, @Nullable Object value) {
        as(interviewer, () -> scorecards.save(interview, field, value, 0, UUID.randomUUID()));
    }

    /** Everything that is needed for submitting: every skill at this level, a note each, and a yes. */
    protected void fill(Person interviewer, UUID interview, int level) {
        as(interviewer, () -> scorecards.open(interview)).interview().skills().forEach(each -> {
            type(interviewer, interview, "rating." + each.skill(), level);
            type(interviewer, interview, "note." + each.skill(), "Seen by " + interviewer.id());
        });
        type(interviewer, interview, "overall", "yes");
    }

    protected UUID submit(Person interviewer, int level, String... skills) {
        var interview = assign(interviewer, skills);
        fill(interviewer, interview, level);
        as(interviewer, () -> scorecards.submit(interview));
        return interview;
    }

    protected List<SubmittedScorecard> seenBy(Person viewer) {
        return as(viewer, () -> submitted.ofApplication(application)).cards();
    }
}
