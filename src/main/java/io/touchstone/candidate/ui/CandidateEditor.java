package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.candidate.Applications;
import io.touchstone.candidate.Candidate;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Candidates;
import io.touchstone.candidate.Experience;
import io.touchstone.candidate.Link;
import io.touchstone.identity.People;
import io.touchstone.problem.Check;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.problem.StaleEdit;
import io.touchstone.ui.Card;
import io.touchstone.ui.ConflictNotice;
import io.touchstone.ui.FieldErrors;
import io.touchstone.ui.Notices;
import io.touchstone.ui.ProblemMessages;
import io.touchstone.ui.UnsavedGuard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What is written down about a person, for adding and for changing. Errors stand at the field they are about. */
final class CandidateEditor extends Div {
    private final transient Candidates candidates;
    private final transient People people;
    private final transient Optional<Candidate> before;
    private final transient BiFunction<CandidateForm, String, Runnable> store;
    private transient Runnable reload = () -> {};
    private final Div notes = new Div();
    private final TextField name = field("candidate.field.name", CandidateForm.NAME_LENGTH);
    private final TextField email = field("candidate.field.email", CandidateForm.EMAIL_LENGTH);
    private final TextField phone = field("candidate.field.phone", CandidateForm.PHONE_LENGTH);
    private final TextField location = field("candidate.field.location", CandidateForm.NAME_LENGTH);
    private final TextField source = field("candidate.field.source", Applications.SOURCE_LENGTH);
    private final TextArea summary = new TextArea();
    private final Rows<LinkFields, Link> links;
    private final Rows<ExperienceFields, Experience> experiences;
    private final transient UnsavedGuard guard;
    private List<String> atFirst = List.of();
    private boolean saved;

    /** {@code store} gets what was typed and, where asked for, how they came, and gives what to do once the editor is left. */
    CandidateEditor(
            Candidates candidates,
            People people,
            Optional<Candidate> before,
            boolean asksSource,
            BiFunction<CandidateForm, String, Runnable> store,
            Runnable cancel) {
        this.candidates = candidates;
        this.people = people;
        this.before = before;
        this.store = store;
        guard = UnsavedGuard.watch(this, this::changed);
        links = new Rows<>("links", "candidate.link.add", CandidateForm.MOST_LINKS, LinkFields::new, guard::update);
        experiences = new Rows<>(
                "experiences",
                "candidate.experience.add",
                CandidateForm.MOST_EXPERIENCES,
                ExperienceFields::new,
                guard::update);
        addClassName("candidate-editor");
        summary.setLabel(getTranslation("candidate.field.summary"));
        summary.setMaxLength(CandidateForm.SUMMARY_LENGTH);
        summary.setMinRows(3);
        source.setHelperText(getTranslation("candidate.field.source.help"));
        source.setVisible(asksSource);
        name.setRequiredIndicatorVisible(true);
        before.map(Candidate::form).ifPresent(this::fill);
        atFirst = typed();
        guard.update();
        List.of(name, email, phone, location, source).forEach(each -> each.addValueChangeListener(e -> guard.update()));
        summary.addValueChangeListener(changed -> guard.update());
        add(
                notes,
                new Card(getTranslation("candidate.editor.person"), person(), summary),
                new Card(getTranslation("candidate.editor.links"), links),
                new Card(getTranslation("candidate.editor.experience"), experiences),
                actions(cancel));
    }

    /** What to do when the person wants to see what somebody else saved. */
    void reload(Runnable reload) {
        this.reload = reload;
    }

    private Component person() {
        var fields = new Div(name, email, phone, location, source);
        fields.addClassName("candidate-fields");
        return fields;
    }

    private Component actions(Runnable cancel) {
        var verb = before.isPresent() ? "candidate.edit.save" : "candidate.add.save";
        var save = new Button(getTranslation(verb), clicked -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save, new Button(getTranslation("ui.cancel"), clicked -> cancel.run()));
        actions.addClassName("candidate-form-actions");
        return actions;
    }

    private void fill(CandidateForm form) {
        name.setValue(form.name());
        email.setValue(form.email());
        phone.setValue(form.phone());
        location.setValue(form.location());
        summary.setValue(form.summary());
        form.links().forEach(each -> links.add().fill(each));
        form.experiences().forEach(each -> experiences.add().fill(each));
    }

    private void save() {
        notes.removeAll();
        try {
            errors().attempt(this::store);
        } catch (StaleEdit problem) {
            showConflict(problem);
        } catch (Refused problem) {
            showRefused(problem);
        }
    }

    private void store() {
        var from = Check.text("source", source.getValue(), Applications.SOURCE_LENGTH);
        var leave = store.apply(form(), from);
        saved = true;
        guard.update();
        leave.run();
    }

    private CandidateForm form() {
        return new CandidateForm(
                name.getValue(),
                email.getValue(),
                phone.getValue(),
                location.getValue(),
                summary.getValue(),
                links.read(),
                experiences.read());
    }

    private FieldErrors errors() {
        var errors = new FieldErrors()
                .field("name", name)
                .field("email", email)
                .field("phone", phone)
                .field("location", location)
                .field("source", source)
                .field("summary", summary);
        links.register(errors);
        experiences.register(errors);
        return errors;
    }

    /** The same mail is the same person: shows where they are. */
    private void showRefused(Refused problem) {
        if (problem.key().equals("candidate.problem.ownMail")) {
            email.setErrorMessage(ProblemMessages.of(problem));
            email.setInvalid(true);
            email.focus();
            return;
        }
        var there = candidates.withEmail(email.getValue());
        if (!problem.key().equals("candidate.problem.sameMail") || there.isEmpty()) {
            Notices.problem(ProblemMessages.of(problem));
            return;
        }
        var open = new Anchor("candidates/" + there.get(), getTranslation("candidate.sameMail.open"));
        var note = new Paragraph(ProblemMessages.of(problem) + " ");
        note.add(open);
        note.addClassName("candidate-alert");
        note.getElement().setAttribute("role", "alert");
        notes.add(note);
        notes.scrollIntoView();
    }

    private void showConflict(StaleEdit problem) {
        try {
            var theirs = before.map(each -> candidates.get(each.id()).form()).orElseThrow(NotFound::new);
            var editor = problem.editor()
                    .flatMap(id -> Optional.ofNullable(people.names(List.of(id)).get(id)))
                    .orElse("");
            notes.add(new ConflictNotice(problem, editor, Differences.between(theirs, form()), this::reload));
            notes.scrollIntoView();
        } catch (NotFound gone) {
            Notices.problem(ProblemMessages.of(gone));
        }
    }

    private void reload() {
        saved = true;
        guard.update();
        reload.run();
    }

    private boolean changed() {
        return !saved && !typed().equals(atFirst);
    }

    private List<String> typed() {
        var all = new ArrayList<>(List.of(
                name.getValue(),
                email.getValue(),
                phone.getValue(),
                location.getValue(),
                source.getValue(),
                summary.getValue()));
        all.addAll(links.typed());
        all.addAll(experiences.typed());
        return all;
    }

    private TextField field(String label, int longest) {
        var field = new TextField(getTranslation(label));
        field.setMaxLength(longest);
        return field;
    }
}
