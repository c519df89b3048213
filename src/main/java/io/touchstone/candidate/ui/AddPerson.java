package io.touchstone.candidate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.candidate.Applications;
import io.touchstone.candidate.CandidateRow;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.Refused;
import io.touchstone.requisition.Requisition;
import io.touchstone.ui.Card;
import io.touchstone.ui.FieldErrors;
import io.touchstone.ui.Notices;
import io.touchstone.ui.ProblemMessages;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.PageRequest;

/** Puts somebody who is here already on a requisition, or leads to adding somebody new. */
final class AddPerson extends Div {
    private final transient ApplicationDesk desk;
    private final transient Requisition requisition;
    private final transient Consumer<UUID> added;
    private final ComboBox<CandidateRow> person = new ComboBox<>();
    private final TextField source = new TextField();
    private final transient FieldErrors errors = new FieldErrors();

    AddPerson(ApplicationDesk desk, Requisition requisition, Consumer<UUID> added) {
        this.desk = desk;
        this.requisition = requisition;
        this.added = added;
        person.setLabel(getTranslation("candidate.people.person"));
        person.setItemLabelGenerator(each -> each.email().isBlank()
                ? each.name()
                : getTranslation("candidate.people.nameAndMail", each.name(), each.email()));
        person.setItems(query -> desk
                .candidates()
                .search(query.getFilter().orElse(""), PageRequest.of(query.getPage(), query.getPageSize()))
                .stream());
        source.setLabel(getTranslation("candidate.field.source"));
        source.setHelperText(getTranslation("candidate.field.source.help"));
        source.setMaxLength(Applications.SOURCE_LENGTH);
        errors.field("person", person).field("source", source);
        var verb = new Button(getTranslation("candidate.people.putOn"), clicked -> put());
        var other = new Paragraph(
                new Anchor("candidates/new?requisition=" + requisition.id(), getTranslation("candidate.people.new")));
        var fields = new Div(person, source, verb, other);
        fields.addClassName("candidate-column");
        add(new Card(getTranslation("candidate.people.add"), fields));
    }

    private void put() {
        try {
            errors.attempt(this::apply);
        } catch (Refused problem) {
            person.setErrorMessage(ProblemMessages.of(problem));
            person.setInvalid(true);
        }
    }

    private void apply() {
        var chosen = Optional.ofNullable(person.getValue())
                .orElseThrow(() -> new InvalidField("person", "problem.required"));
        var application = desk.applications().apply(chosen.id(), requisition.id(), source.getValue());
        Notices.done(getTranslation("candidate.applied", chosen.name(), requisition.title()));
        added.accept(application);
    }
}
