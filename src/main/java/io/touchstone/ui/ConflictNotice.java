package io.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.touchstone.problem.StaleEdit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody else saved the same thing meanwhile: says who and when, and sets their text beside one's own, each to be copied
 * over. Stands above the form, which keeps what was typed.
 */
public final class ConflictNotice extends Section {
    /**
     * @param editor the other person's name, blank when unknown
     * @param fields only those that differ
     * @param reload opens the saved state for a new edit
     */
    public ConflictNotice(StaleEdit problem, String editor, List<Field> fields, Runnable reload) {
        addClassNames("ts-card", "ts-conflict");
        getElement().setAttribute("role", "alert");
        add(new H2(getTranslation("ui.conflict.title")), new Paragraph(who(problem, editor)));
        if (!fields.isEmpty()) {
            add(table(fields));
        }
        add(new Button(getTranslation("ui.conflict.reload"), clicked -> reload.run()));
    }

    private String who(StaleEdit problem, String editor) {
        var name = editor.isBlank() ? getTranslation("ui.conflict.somebody") : editor;
        return problem.editedAt()
                .map(at -> getTranslation(
                        "ui.conflict.whoAndWhen", name, Formats.here().dateTime(at)))
                .orElseGet(() -> getTranslation("ui.conflict.who", name));
    }

    private Component table(List<Field> fields) {
        var table = new NativeTable();
        table.addClassName("ts-table");
        var heads = Stream.of("ui.conflict.field", "ui.conflict.theirs", "ui.conflict.yours")
                .map(key -> new NativeTableHeaderCell(getTranslation(key)))
                .toArray(NativeTableHeaderCell[]::new);
        table.getHead().add(new NativeTableRow(heads));
        fields.forEach(field -> table.getBody().add(row(field)));
        return table;
    }

    private static NativeTableRow row(Field field) {
        return new NativeTableRow(
                new NativeTableCell(field.label()),
                new NativeTableCell(field.theirs()),
                new NativeTableCell(new Span(field.yours()), new CopyButton(field.yours())));
    }

    /** What both wrote, as shown to people. */
    public record Field(String label, String theirs, String yours) {}
}
