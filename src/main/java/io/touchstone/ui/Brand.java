package io.touchstone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The mark, a streak of gold on dark stone, and the name. */
public final class Brand extends Div {
    public Brand() {
        addClassName("ts-brand");
        var mark = new Span();
        mark.addClassName("ts-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new Span(getTranslation("ui.name")));
    }
}
