package io.touchstone.requisition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.catalogue.Requirement;
import io.touchstone.catalogue.Skill;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.StaleEdit;
import io.touchstone.requisition.Matrices;
import io.touchstone.requisition.Matrix;
import io.touchstone.requisition.MatrixChange;
import io.touchstone.ui.ConflictNotice;
import io.touchstone.ui.FieldErrors;
import io.touchstone.ui.Notices;
import io.touchstone.ui.UnsavedGuard;
import java.util.ArrayList;
import java.util.List;

/** Changes the newest version into the next one, which then waits for the hiring manager. */
final class MatrixEditor extends Section {
    private static final int USUAL_LEVEL = 3;

    private final transient MatrixDesk desk;
    private final transient Matrix basis;
    private final transient MatrixWords words;
    private final Runnable cancel;
    private final List<MatrixRowEditor> editors = new ArrayList<>();
    private final Div conflict = new Div();
    private final Div rows = new Div();
    private final ComboBox<Skill> another = new ComboBox<>();
    private final TextArea note = new TextArea();
    private final UnsavedGuard guard;
    private boolean proposed;

    MatrixEditor(MatrixDesk desk, Matrix basis, MatrixWords words, Runnable cancel) {
        this.desk = desk;
        this.basis = basis;
        this.words = words;
        this.cancel = cancel;
        guard = UnsavedGuard.watch(this, this::changed);
        addClassNames("ts-card", "matrix-editor");
        rows.addClassName("matrix-rows");
        basis.rows().forEach(this::edit);
        setUpAnother();
        note.setLabel(getTranslation("requisition.matrix.note"));
        note.setHelperText(getTranslation("requisition.matrix.note.help"));
        note.setMaxLength(Matrices.NOTE_LENGTH);
        note.addValueChangeListener(typed -> guard.update());
        add(
                new H2(getTranslation("requisition.matrix.edit.title")),
                new Paragraph(getTranslation("requisition.matrix.edit.facts", basis.number())),
                conflict,
                rows,
                another,
                note,
                actions());
    }

    private void edit(Requirement row) {
        var editor = new MatrixRowEditor(row, words, this::rowChanged);
        editors.add(editor);
        rows.add(editor);
    }

    private void setUpAnother() {
        another.setLabel(getTranslation("requisition.matrix.add"));
        another.setItemLabelGenerator(skill -> words.skill(skill.key()));
        another.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                edit(new Requirement(chosen.getValue().key(), USUAL_LEVEL, 1, false));
                another.clear();
                rowChanged();
            }
        });
        offerOthers();
    }

    private void offerOthers() {
        another.setItems(
                words.without(editors.stream().map(MatrixRowEditor::skill).toList()));
    }

    private void rowChanged() {
        offerOthers();
        guard.update();
    }

    private Div actions() {
        var propose = new Button(getTranslation("requisition.matrix.propose"), clicked -> propose());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(propose, new Button(getTranslation("ui.cancel"), clicked -> guard.giveUp(cancel)));
        actions.addClassName("requisition-actions");
        return actions;
    }

    private void propose() {
        conflict.removeAll();
        var errors = new FieldErrors().field("note", note);
        var kept = kept();
        for (int i = 0; i < kept.size(); i++) {
            kept.get(i).register(errors, i);
        }
        try {
            errors.attempt(() -> propose(typed()));
        } catch (StaleEdit problem) {
            conflict.add(conflict(problem));
        }
    }

    private void propose(List<Requirement> wanted) {
        if (wanted.equals(basis.rows()) && note.getValue().isBlank()) {
            Notices.problem(getTranslation("requisition.matrix.nothingChanged", basis.number()));
            return;
        }
        var number = desk.matrices().propose(basis.requisitionId(), basis.number(), wanted, note.getValue());
        proposed = true;
        guard.update();
        Notices.done(getTranslation("requisition.matrix.propose.done", number));
        RequisitionView.reload();
    }

    private ConflictNotice conflict(StaleEdit problem) {
        var theirs = desk.matrices().versions(basis.requisitionId()).getFirst();
        var editor = problem.editor()
                .map(id -> desk.names(List.of(id)).getOrDefault(id, ""))
                .orElse("");
        var differences = MatrixChange.between(theirs.rows(), typed()).stream()
                .map(change -> new ConflictNotice.Field(
                        words.skill(change.skill()),
                        words.requirement(change.before()),
                        words.requirement(change.after())))
                .toList();
        return new ConflictNotice(problem, editor, differences, this::openSaved);
    }

    private void openSaved() {
        proposed = true;
        guard.update();
        RequisitionView.reload();
    }

    private List<MatrixRowEditor> kept() {
        return editors.stream().filter(editor -> !editor.isRemoved()).toList();
    }

    private List<Requirement> typed() {
        var kept = kept();
        var typed = new ArrayList<Requirement>();
        for (int i = 0; i < kept.size(); i++) {
            typed.add(kept.get(i).read(i));
        }
        return typed;
    }

    private boolean changed() {
        if (proposed) return false;
        if (!note.getValue().isBlank()) return true;
        try {
            return !typed().equals(basis.rows());
        } catch (InvalidField unfinished) {
            return true;
        }
    }
}
