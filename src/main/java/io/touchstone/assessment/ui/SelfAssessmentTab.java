package io.touchstone.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.touchstone.assessment.Assessments;
import io.touchstone.assessment.Invitations;
import io.touchstone.candidate.Applications;
import io.touchstone.candidate.Candidate;
import io.touchstone.candidate.CandidateTab;
import io.touchstone.evidence.Origin;
import io.touchstone.evidence.OriginLink;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Role;
import io.touchstone.identity.Viewer;
import java.util.Optional;
import java.util.Set;

/** What the candidate says about themself, on their page, and where evidence of it leads. */
@SpringComponent
class SelfAssessmentTab implements CandidateTab, OriginLink {
    private static final String ID = "self-assessment";
    private static final Set<Role> READERS = Set.of(Role.RECRUITER, Role.HIRING_MANAGER, Role.ADMINISTRATOR);

    private final Invitations invitations;
    private final Applications applications;
    private final SaidWords said;
    private final CurrentViewer viewer;

    SelfAssessmentTab(Invitations invitations, Applications applications, SaidWords said, CurrentViewer viewer) {
        this.invitations = invitations;
        this.applications = applications;
        this.said = said;
        this.viewer = viewer;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "assessment.tab";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean visible(Candidate candidate) {
        return viewer.find().filter(SelfAssessmentTab::reads).isPresent();
    }

    @Override
    public Component content(Candidate candidate) {
        var mayInvite = viewer.require().is(Role.RECRUITER);
        return new SelfAssessmentPanel(invitations, said, applications.ofCandidate(candidate.id()), mayInvite);
    }

    @Override
    public boolean handles(String originType) {
        return originType.equals(Assessments.ORIGIN);
    }

    @Override
    public Optional<String> path(Origin origin) {
        return viewer.find()
                .filter(SelfAssessmentTab::reads)
                .flatMap(person -> invitations.candidateOf(origin.id()))
                .map(candidate -> "candidates/" + candidate + "/" + ID);
    }

    private static boolean reads(Viewer person) {
        return READERS.stream().anyMatch(person::is);
    }
}
