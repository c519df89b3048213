package io.touchstone.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox.AutoExpandMode;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.identity.People.Person;
import io.touchstone.interview.CoveredSkill;
import io.touchstone.interview.Panel;
import io.touchstone.interview.PanelMember;
import io.touchstone.interview.Plan;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.Problem;
import io.touchstone.ui.FieldErrors;
import io.touchstone.ui.Notices;
import io.touchstone.ui.ProblemMessages;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Puts somebody on a panel, or changes what they look at. At first it offers the must-haves that nobody covers. */
final class AssignForm extends Div {
    private final MultiSelectComboBox<String> skills = new MultiSelectComboBox<>();
    private final transient FieldErrors errors = new FieldErrors();

    private AssignForm(InterviewDesk desk, Panel panel, Collection<String> chosen) {
        addClassName("interview-form");
        skills.setLabel(getTranslation("interview.assign.skills"));
        skills.setItems(desk.skills(panel.application().requisitionId()));
        skills.setItemLabelGenerator(desk.skillNames()::apply);
        skills.setValue(Set.copyOf(chosen));
        skills.setAutoExpand(AutoExpandMode.VERTICAL);
        errors.field("skills", skills);
    }

    static AssignForm forNew(InterviewDesk desk, Panel panel, Runnable cancel) {
        var form = new AssignForm(desk, panel, panel.uncovered());
        var interviewer = new ComboBox<Person>(form.getTranslation("interview.assign.interviewer"));
        interviewer.setItems(desk.panels().interviewers());
        interviewer.setItemLabelGenerator(Person::name);
        var round = new TextField(form.getTranslation("interview.assign.round"));
        round.setMaxLength(Plan.ROUND_LENGTH);
        var due = new DatePicker(form.getTranslation("interview.assign.due"));
        due.setLocale(form.getLocale());
        form.errors.field("interviewer", interviewer).field("round", round);
        form.add(interviewer, form.skills, round, due);
        form.finish(
                "interview.assign.save",
                cancel,
                () -> desk.panels()
                        .assign(
                                panel.application().id(),
                                chosen(interviewer),
                                form.skills.getValue(),
                                new Plan(round.getValue(), null, due.getValue())));
        interviewer.focus();
        return form;
    }

    static AssignForm forSkills(InterviewDesk desk, Panel panel, PanelMember member, Runnable cancel) {
        var id = member.interview().id();
        var covered =
                member.interview().skills().stream().map(CoveredSkill::skill).toList();
        var form = new AssignForm(desk, panel, covered);
        form.add(form.skills);
        form.finish("interview.skills.save", cancel, () -> desk.panels().changeSkills(id, form.skills.getValue()));
        form.skills.focus();
        return form;
    }

    private static UUID chosen(ComboBox<Person> interviewer) {
        return interviewer
                .getOptionalValue()
                .map(Person::id)
                .orElseThrow(() -> new InvalidField("interviewer", "problem.required"));
    }

    private void finish(String verb, Runnable cancel, Runnable save) {
        var button = new Button(getTranslation(verb), clicked -> save(save));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button, new Button(getTranslation("ui.cancel"), clicked -> cancel.run()));
        actions.addClassName("interview-actions");
        add(actions);
    }

    private void save(Runnable save) {
        try {
            if (errors.attempt(save)) InterviewView.reload();
        } catch (Problem refused) {
            Notices.problem(ProblemMessages.of(refused));
        }
    }
}
