package io.touchstone.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.touchstone.problem.Problem;

/** Opening the page failed. A problem says its own sentence; for anything else there is a reference that the log knows. */
@AnonymousAllowed
class FailedPage extends ErrorPage implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var failure = error.getException();
        if (Failures.denies(failure)) {
            return sayNotFound();
        }
        if (failure instanceof Problem problem) {
            say(getTranslation("ui.error.failed.title"), ProblemMessages.of(problem));
            return 409;
        }
        say(getTranslation("ui.error.failed.title"), getTranslation("ui.error.failed", Failures.log(failure)));
        return 500;
    }
}
