package io.touchstone.ui;

import com.vaadin.flow.component.UI;
import io.touchstone.problem.Problem;

/** Turns a problem into its sentence, in the viewer's language. */
public final class ProblemMessages {
    private ProblemMessages() {}

    public static String of(Problem problem) {
        return UI.getCurrent().getTranslation(problem.key(), problem.arguments());
    }
}
