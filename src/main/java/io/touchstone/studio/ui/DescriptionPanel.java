package io.touchstone.studio.ui;

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
    private FactsForm facts;

    DescriptionPanel(DescriptionDesk desk, Requisition requisition) {
        this.desk = desk;
        this.requisition = requisition;
        this.language = Language.of(requisition.language());
        this.facts = facts();
        show();
    }

    void show(Language other) {
        language = other;
        show();
    }

    /** Everything is read anew, but for the facts that somebody may be typing. */
    void show() {
        removeAll();
        var text = new TextCard(desk, requisition, language, this);
        add(new Columns(text)
                .aside(
                        new PageCard(desk, requisition, this),
                        facts,
                        new VersionList(desk, requisition, language, text, this::show)));
    }

    private FactsForm facts() {
        return new FactsForm(desk, requisition, () -> {
            facts = facts();
            show();
        });
    }
}
