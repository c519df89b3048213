package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import io.touchstone.requisition.Requisition;
import io.touchstone.requisition.RequisitionTab;

/** The people on a requisition. */
@org.springframework.stereotype.Component
class ApplicationsTab implements RequisitionTab {
    private final ApplicationDesk desk;

    ApplicationsTab(ApplicationDesk desk) {
        this.desk = desk;
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
        return new PeopleOnRequisition(desk, requisition);
    }
}
