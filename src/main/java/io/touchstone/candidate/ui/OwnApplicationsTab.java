package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import io.touchstone.candidate.Candidate;
import io.touchstone.candidate.CandidateTab;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Role;

/** On which requisitions a person stands. */
@org.springframework.stereotype.Component
class OwnApplicationsTab implements CandidateTab {
    private final ApplicationDesk desk;

    OwnApplicationsTab(ApplicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String id() {
        return "applications";
    }

    @Override
    public String label() {
        return "candidate.tab.applications";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean visible(Candidate candidate) {
        return mayReadProcess(desk.viewer());
    }

    @Override
    public Component content(Candidate candidate) {
        return new OwnApplications(desk, candidate);
    }

    /** Interviewers judge what they saw; how the process went is not theirs to read. */
    static boolean mayReadProcess(CurrentViewer viewer) {
        var person = viewer.require();
        return person.is(Role.RECRUITER) || person.is(Role.HIRING_MANAGER) || person.is(Role.ADMINISTRATOR);
    }
}
