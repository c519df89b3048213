package io.touchstone.identity.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Sends the form around it. The browser's own button, because only that one sends a form by Enter as well. */
class SubmitButton extends NativeButton {
    SubmitButton(String text) {
        super(text);
        getElement().setAttribute("type", "submit");
        addClassNames("submit");
    }
}
