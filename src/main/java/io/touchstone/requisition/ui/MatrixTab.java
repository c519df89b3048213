package io.touchstone.requisition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.touchstone.requisition.Requisition;
import io.touchstone.requisition.RequisitionTab;

/** What the requisition asks for. */
@SpringComponent
class MatrixTab implements RequisitionTab {
    static final String ID = "matrix";

    private final MatrixDesk desk;

    MatrixTab(MatrixDesk desk) {
        this.desk = desk;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "requisition.matrix.title";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component content(Requisition requisition) {
        return new MatrixPanel(desk, requisition);
    }
}
