package io.touchstone.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.touchstone.requisition.Requisition;
import io.touchstone.requisition.RequisitionTab;

/** How the people of a requisition compare, and why. */
@SpringComponent
class RankingTab implements RequisitionTab {
    private final RankingDesk desk;

    RankingTab(RankingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String id() {
        return "ranking";
    }

    @Override
    public String label() {
        return "matching.tab";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Component content(Requisition requisition) {
        return new RankingPanel(desk, requisition.id());
    }
}
