package io.touchstone.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.touchstone.problem.NotFound;

/** The view exists, the record in its address does not, or is none of the viewer’s business. */
@AnonymousAllowed
class NoSuchRecordPage extends ErrorPage implements HasErrorParameter<NotFound> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> error) {
        return sayNotFound();
    }
}
