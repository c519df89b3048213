package io.touchstone.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import io.touchstone.requisition.Requisition;
import io.touchstone.studio.Language;
import io.touchstone.ui.Columns;

/** The text in one language; beside it what candidates are told, the public page, and the versions. */
@StyleSheet("context://studio.css")
final class DescriptionPanel extends Div {
    private final transient DescriptionDesk desk;
    private final transient Requisition requisition;
    private Language language;

    DescriptionPanel(DescriptionDesk desk, Requisition requisition) {
        this.desk = desk;
        this.requisition = requisition;
        this.language = Language.of(requisition.language());
        show();
    }

    void show(Language other) {
        language = other;
        show();
    }

    /** Everything is read anew. */
    void show() {
        removeAll();
        var text = new TextCard(desk, requisition, language, this);
        add(new Columns(text)
                .aside(
                        new PageCard(desk, requisition, this),
                        new FactsForm(desk, requisition, this::show),
                        versions(text)));
    }

    private Component versions(TextCard text) {
        return new VersionList(desk, requisition, language, text, this::show);
    }
}
