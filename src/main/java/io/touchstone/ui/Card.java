package io.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A white surface with a hairline border; with a title it is a section of the page. */
public final class Card extends Section {
    public Card(Component... content) {
        addClassName("ts-card");
        add(content);
    }

    public Card(String title, Component... content) {
        this(content);
        addComponentAsFirst(new H2(title));
    }

    /** Something beside the title, at its right: a note, a link, a small button. */
    public Card beside(Component part) {
        var title = getComponentAt(0);
        var row = new Div(title, part);
        row.addClassName("ts-card-title");
        addComponentAsFirst(row);
        return this;
    }

    /** No padding: the card frames a list or a grid. */
    public Card frame() {
        addClassName("ts-frame");
        return this;
    }
}
