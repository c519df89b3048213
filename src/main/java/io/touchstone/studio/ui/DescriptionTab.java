package io.touchstone.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.touchstone.requisition.Requisition;
import io.touchstone.requisition.RequisitionTab;

/** What candidates read about the position. */
@SpringComponent
class DescriptionTab implements RequisitionTab {
    static final String ID = "description";

    private final DescriptionDesk desk;

    DescriptionTab(DescriptionDesk desk) {
        this.desk = desk;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "studio.tab";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Component content(Requisition requisition) {
        return new DescriptionPanel(desk, requisition);
    }
}
