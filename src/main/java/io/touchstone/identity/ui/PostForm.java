package io.touchstone.identity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser itself posts, with the token that proves that it came from this page. */
@Tag("form")
class PostForm extends HtmlContainer {
    PostForm(String action) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", action);
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            add(hidden(token.getParameterName(), token.getToken()));
        }
    }

    static Input hidden(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", value);
        return input;
    }
}
