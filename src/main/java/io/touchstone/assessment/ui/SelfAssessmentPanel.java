package io.touchstone.assessment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.assessment.Invitations;
import io.touchstone.candidate.Application;
import io.touchstone.ui.EmptyState;
import java.util.List;

/** A card for each process the person is in. */
@StyleSheet("context://assessment-page.css")
class SelfAssessmentPanel extends Div {
    SelfAssessmentPanel(Invitations invitations, SaidWords said, List<Application> applications, boolean mayInvite) {
        addClassName("assessment-tab");
        if (applications.isEmpty()) {
            add(new EmptyState(getTranslation("assessment.tab.none")));
            return;
        }
        add(new Paragraph(getTranslation("assessment.tab.about")));
        applications.forEach(application -> add(new InvitationCard(invitations, said, application, mayInvite)));
    }
}
