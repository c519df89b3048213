package io.touchstone.interview.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.touchstone.interview.Scorecards;
import io.touchstone.ui.Card;
import io.touchstone.ui.EmptyState;
import io.touchstone.ui.Page;
import io.touchstone.ui.PageHead;
import jakarta.annotation.security.RolesAllowed;

/** What waits for the interviewer, the most urgent first, and what they have submitted. */
@Route("interviews")
@RolesAllowed("INTERVIEWER")
@Menu(title = "interview.list.title", order = 30)
@StyleSheet("context://interview.css")
public class InterviewsView extends Page {
    InterviewsView(Scorecards scorecards) {
        var waiting = scorecards.waiting();
        var submitted = scorecards.submitted();
        head(new PageHead(getTranslation("interview.list.title"))
                .facts(getTranslation("interview.list.facts", waiting.size(), submitted.size())));
        add(new Card(
                getTranslation("interview.list.waiting"),
                waiting.isEmpty()
                        ? new EmptyState(getTranslation("interview.list.nothing"))
                        : new InterviewLines(waiting)));
        if (!submitted.isEmpty()) {
            add(new Card(getTranslation("interview.list.submitted"), new InterviewLines(submitted)));
        }
    }
}
