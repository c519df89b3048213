package io.touchstone.requisition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.identity.People;
import io.touchstone.problem.StaleEdit;
import io.touchstone.requisition.Requisition;
import io.touchstone.requisition.RequisitionChange;
import io.touchstone.requisition.Requisitions;
import io.touchstone.ui.ConflictNotice;
import io.touchstone.ui.FieldErrors;
import io.touchstone.ui.Notices;
import io.touchstone.ui.UnsavedGuard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Title, openings and hiring manager of an open requisition. */
final class DetailsForm extends Section {
    private final transient Requisitions requisitions;
    private final transient People people;
    private final transient Requisition before;
    private final Runnable cancel;
    private final Div conflict = new Div();
    private final TextField title = new TextField();
    private final IntegerField openings = new IntegerField();
    private final ManagerField hiringManager;
    private final transient FieldErrors errors = new FieldErrors();
    private boolean saved;

    DetailsForm(Requisitions requisitions, People people, UUID id, Runnable cancel) {
        this.requisitions = requisitions;
        this.people = people;
        this.before = requisitions.get(id);
        this.cancel = cancel;
        hiringManager = new ManagerField(people, before.hiringManager());
        title.setLabel(getTranslation("requisition.field.title"));
        title.setMaxLength(RequisitionChange.TITLE_LENGTH);
        title.setValue(before.title());
        openings.setLabel(getTranslation("requisition.field.openings"));
        openings.setMin(1);
        openings.setMax(RequisitionChange.MOST_OPENINGS);
        openings.setStepButtonsVisible(true);
        openings.setValue(before.openings());
        errors.field("title", title).field("openings", openings).field("hiringManager", hiringManager);
        addClassNames("ts-card", "requisition-form");
        add(new H2(getTranslation("requisition.edit.title")), conflict, title, openings, hiringManager, actions());
        UnsavedGuard.watch(this, this::changed);
    }

    void focus() {
        title.focus();
    }

    private Div actions() {
        var save = new Button(getTranslation("requisition.edit.save"), clicked -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save, new Button(getTranslation("ui.cancel"), clicked -> cancel.run()));
        actions.addClassName("requisition-actions");
        return actions;
    }

    private void save() {
        conflict.removeAll();
        try {
            errors.attempt(() -> {
                var change = new RequisitionChange(title.getValue(), typedOpenings(), hiringManager.chosen());
                requisitions.update(before.id(), before.version(), change);
                saved = true;
                Notices.done(getTranslation("requisition.edit.done"));
                RequisitionView.reload();
            });
        } catch (StaleEdit problem) {
            var editor = problem.editor().map(this::name).orElse("");
            conflict.add(new ConflictNotice(problem, editor, differences(), this::openSaved));
        }
    }

    private List<ConflictNotice.Field> differences() {
        var theirs = requisitions.get(before.id());
        var fields = new ArrayList<ConflictNotice.Field>();
        add(fields, title.getLabel(), theirs.title(), title.getValue());
        add(fields, openings.getLabel(), String.valueOf(theirs.openings()), String.valueOf(typedOpenings()));
        add(fields, hiringManager.getLabel(), name(theirs.hiringManager()), name(hiringManager.chosen()));
        return fields;
    }

    private static void add(List<ConflictNotice.Field> fields, String label, String theirs, String yours) {
        if (!theirs.equals(yours)) {
            fields.add(new ConflictNotice.Field(label, theirs, yours));
        }
    }

    private void openSaved() {
        saved = true;
        RequisitionView.reload();
    }

    private String name(@Nullable UUID person) {
        return Optional.ofNullable(person)
                .map(id -> people.names(List.of(id)).getOrDefault(id, ""))
                .orElseGet(() -> getTranslation("requisition.noManager"));
    }

    private int typedOpenings() {
        return openings.getOptionalValue().orElse(0);
    }

    private boolean changed() {
        return !saved
                && (!title.getValue().equals(before.title())
                        || typedOpenings() != before.openings()
                        || !Objects.equals(hiringManager.chosen(), before.hiringManager()));
    }
}
