package io.touchstone.requisition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.touchstone.requisition.Matrix;
import io.touchstone.requisition.MatrixChange;
import io.touchstone.ui.Formats;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;

/** Every version, newest first, with its author, its state and what it changed. */
final class MatrixVersions extends Section {
    private final transient Map<UUID, String> names;
    private final transient MatrixWords words;
    private final transient IntConsumer show;

    MatrixVersions(List<Matrix> versions, Map<UUID, String> names, MatrixWords words, IntConsumer show) {
        this.names = names;
        this.words = words;
        this.show = show;
        addClassNames("ts-card", "matrix-versions");
        add(new H2(getTranslation("requisition.matrix.versions")));
        var list = new OrderedList();
        for (int i = 0; i < versions.size(); i++) {
            list.add(line(versions.get(i), i + 1 < versions.size() ? List.of(versions.get(i + 1)) : List.of()));
        }
        add(list);
    }

    private ListItem line(Matrix version, List<Matrix> previous) {
        var open = new Button(
                getTranslation("requisition.matrix.version", version.number()),
                clicked -> show.accept(version.number()));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        var state = new Span(getTranslation(
                "requisition.matrix.status." + version.status().name().toLowerCase(Locale.ROOT)));
        state.addClassName("matrix-status");
        var who = new Paragraph(getTranslation(
                "requisition.matrix.proposedBy",
                names.getOrDefault(version.proposedBy(), ""),
                Formats.here().date(version.proposedAt())));
        who.addClassName("requisition-quiet");
        var line = new ListItem(open, state, who);
        if (!version.note().isBlank()) {
            var note = new Paragraph(version.note());
            note.addClassName("matrix-note");
            line.add(note);
        }
        if (previous.isEmpty()) {
            line.add(new Paragraph(getTranslation("requisition.matrix.asTemplate")));
        } else {
            line.add(changes(MatrixChange.between(previous.getFirst().rows(), version.rows()), words));
        }
        return line;
    }

    /** A line per skill that is asked for otherwise. */
    static Component changes(List<MatrixChange> changes, MatrixWords words) {
        var list = new UnorderedList();
        list.addClassName("matrix-changes");
        if (changes.isEmpty()) {
            list.add(new ListItem(list.getTranslation("requisition.matrix.nothingDiffers")));
        }
        changes.forEach(change -> list.add(new ListItem(list.getTranslation(
                "requisition.matrix.skillChange", words.skill(change.skill()), words.change(change)))));
        return list;
    }
}
