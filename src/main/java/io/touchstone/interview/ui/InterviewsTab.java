package io.touchstone.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.touchstone.requisition.Requisition;
import io.touchstone.requisition.RequisitionAccess;
import io.touchstone.requisition.RequisitionTab;

/** Who interviews whom on this requisition. */
@SpringComponent
class InterviewsTab implements RequisitionTab {
    private final InterviewDesk desk;
    private final RequisitionAccess access;

    InterviewsTab(InterviewDesk desk, RequisitionAccess access) {
        this.desk = desk;
        this.access = access;
    }

    @Override
    public String id() {
        return "interviews";
    }

    @Override
    public String label() {
        return "interview.tab";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component content(Requisition requisition) {
        return new PanelList(desk, requisition.id(), access.mayManage(requisition.id()));
    }
}
