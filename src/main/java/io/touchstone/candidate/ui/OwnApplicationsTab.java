package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import io.touchstone.candidate.ApplicationActionsFactory;
import io.touchstone.candidate.Applications;
import io.touchstone.candidate.Candidate;
import io.touchstone.candidate.CandidateTab;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.People;
import io.touchstone.identity.Role;
import io.touchstone.requisition.Requisitions;

/** On which requisitions a person stands. */
@org.springframework.stereotype.Component
class OwnApplicationsTab implements CandidateTab {
    final Applications applications;
    final Requisitions requisitions;
    final ApplicationActionsFactory actions;
    final People people;
    final Catalogue catalogue;
    final CurrentViewer viewer;

    OwnApplicationsTab(
            Applications applications,
            Requisitions requisitions,
            ApplicationActionsFactory actions,
            People people,
            Catalogue catalogue,
            CurrentViewer viewer) {
        this.applications = applications;
        this.requisitions = requisitions;
        this.actions = actions;
        this.people = people;
        this.catalogue = catalogue;
        this.viewer = viewer;
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
        return mayReadProcess(viewer);
    }

    @Override
    public Component content(Candidate candidate) {
        return new OwnApplications(this, candidate);
    }

    /** Interviewers judge what they saw; how the process went is not theirs to read. */
    static boolean mayReadProcess(CurrentViewer viewer) {
        var person = viewer.require();
        return person.is(Role.RECRUITER) || person.is(Role.HIRING_MANAGER) || person.is(Role.ADMINISTRATOR);
    }
}
