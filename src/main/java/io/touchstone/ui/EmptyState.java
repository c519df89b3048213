package io.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** An empty list: what will be here, and the button that starts it. */
public final class EmptyState extends Div {
    public EmptyState(String whatWillBeHere) {
        addClassName("ts-empty");
        add(new Paragraph(whatWillBeHere));
    }

    public EmptyState(String whatWillBeHere, String verb, Runnable start) {
        this(whatWillBeHere);
        with(new Button(verb, clicked -> start.run()));
    }

    public EmptyState with(Component action) {
        add(action);
        return this;
    }
}
