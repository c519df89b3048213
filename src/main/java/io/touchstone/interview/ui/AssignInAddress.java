package io.touchstone.interview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whom an interviewer is to be assigned to, and for which skill: where another page sends somebody to do so. */
record AssignInAddress(String application, String skill) {
    private static final String APPLICATION = "assign";
    private static final String SKILL = "skill";

    static QueryParameters of(UUID application, String skill) {
        return QueryParameters.simple(Map.of(APPLICATION, application.toString(), SKILL, skill));
    }

    /** Reads the page anew, and what was to be assigned is done with. */
    static void done() {
        var ui = UI.getCurrent();
        var here = ui.getActiveViewLocation();
        if (read().isEmpty()) {
            InterviewView.reload();
        } else {
            ui.navigate(here.getPath(), here.getQueryParameters().excluding(APPLICATION, SKILL));
        }
    }

    static Optional<AssignInAddress> read() {
        var query = UI.getCurrent().getActiveViewLocation().getQueryParameters();
        return query.getSingleParameter(APPLICATION)
                .flatMap(application ->
                        query.getSingleParameter(SKILL).map(skill -> new AssignInAddress(application, skill)));
    }
}
