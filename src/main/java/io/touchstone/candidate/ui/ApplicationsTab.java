package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import io.touchstone.candidate.ApplicationActionsFactory;
import io.touchstone.candidate.Applications;
import io.touchstone.candidate.Candidates;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.People;
import io.touchstone.identity.Role;
import io.touchstone.requisition.Requisition;
import io.touchstone.requisition.RequisitionTab;
import io.touchstone.requisition.Requisitions;

/** The people on a requisition. */
@org.springframework.stereotype.Component
class ApplicationsTab implements RequisitionTab {
    final Applications applications;
    final Candidates candidates;
    final Requisitions requisitions;
    final ApplicationActionsFactory actions;
    final People people;
    final Catalogue catalogue;
    private final CurrentViewer viewer;

    ApplicationsTab(
            Applications applications,
            Candidates candidates,
            Requisitions requisitions,
            ApplicationActionsFactory actions,
            People people,
            Catalogue catalogue,
            CurrentViewer viewer) {
        this.applications = applications;
        this.candidates = candidates;
        this.requisitions = requisitions;
        this.actions = actions;
        this.people = people;
        this.catalogue = catalogue;
        this.viewer = viewer;
    }

    @Override
    public String id() {
        return "candidates";
    }

    @Override
    public String label() {
        return "candidate.tab.people";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component content(Requisition requisition) {
        return new PeopleOnRequisition(this, requisition);
    }

    boolean mayAdd(Requisition requisition) {
        return requisition.isOpen() && viewer.require().is(Role.RECRUITER);
    }
}
