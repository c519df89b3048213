package io.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/** The list, and beside it the details; on a phone one below the other. */
public final class Columns extends Div {
    private final Div main = new Div();
    private final Aside aside = new Aside();

    public Columns(Component... content) {
        addClassName("ts-columns");
        main.addClassName("ts-columns-main");
        aside.addClassName("ts-columns-aside");
        main.add(content);
        add(main, aside);
        aside.setVisible(false);
    }

    /** Replaces what stands beside; without anything the list takes the whole width. */
    public Columns aside(Component... details) {
        aside.removeAll();
        aside.add(details);
        aside.setVisible(details.length > 0);
        return this;
    }
}
