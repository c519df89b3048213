package io.touchstone.interview.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import io.touchstone.interview.Panel;
import io.touchstone.ui.EmptyState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One card for each application that is in process or has a panel. */
@StyleSheet("context://interview.css")
final class PanelList extends Div {
    PanelList(InterviewDesk desk, UUID requisition, boolean manages) {
        addClassName("interview-panels");
        var panels = desk.panels().ofRequisition(requisition).stream()
                .filter(PanelList::worthShowing)
                .toList();
        if (panels.isEmpty()) add(new EmptyState(getTranslation("interview.panels.nobody")));
        var wanted = manages ? AssignInAddress.read() : Optional.<AssignInAddress>empty();
        panels.forEach(panel -> {
            var card = new PanelCard(desk, panel, manages);
            add(card);
            wanted.filter(each ->
                            each.application().equals(panel.application().id().toString()))
                    .ifPresent(each -> card.assign(List.of(each.skill())));
        });
    }

    private static boolean worthShowing(Panel panel) {
        return panel.application().stage().group().inProcess()
                || !panel.members().isEmpty();
    }
}
