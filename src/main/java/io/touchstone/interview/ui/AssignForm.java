package io.touchstone.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox.AutoExpandMode;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.identity.People.Person;
import io.touchstone.interview.CoveredSkill;
import io.touchstone.interview.Panel;
import io.touchstone.interview.PanelMember;
import io.touchstone.interview.Plan;
import io.touchstone.problem.InvalidField;
import io.touchstone.ui.Calendars;
import io.touchstone.ui.FieldErrors;
import io.touchstone.ui.Formats;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Puts somebody on a panel, or changes when they meet and what they look at. At first it offers the must-haves that nobody covers. */
final class AssignForm extends Div {
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final MultiSelectComboBox<String> skills = new MultiSelectComboBox<>();
    private final TextField round = new TextField();
    private final DateTimePicker at = new DateTimePicker();
    private final DatePicker due = new DatePicker();
    private final transient FieldErrors errors = new FieldErrors();
    private final transient ZoneId zone = Formats.here().zone();

    private AssignForm(InterviewDesk desk, Panel panel, Collection<String> chosen) {
        addClassName("interview-form");
        skills.setLabel(getTranslation("interview.assign.skills"));
        skills.setItems(desk.skills(panel.application().requisitionId()));
        skills.setItemLabelGenerator(desk.skillNames()::apply);
        skills.setValue(Set.copyOf(chosen));
        skills.setAutoExpand(AutoExpandMode.VERTICAL);
        round.setLabel(getTranslation("interview.assign.round"));
        round.setMaxLength(Plan.ROUND_LENGTH);
        at.setLabel(getTranslation("interview.assign.at"));
        at.setHelperText(getTranslation("interview.assign.zone", zone.getDisplayName(TextStyle.FULL, getLocale())));
        at.setDateAriaLabel(getTranslation("interview.assign.at.date"));
        at.setTimeAriaLabel(getTranslation("interview.assign.at.time"));
        at.setStep(QUARTER);
        at.setI18n(new DateTimePickerI18n()
                .setBadInputErrorMessage(getTranslation("interview.assign.at.bad"))
                .setIncompleteInputErrorMessage(getTranslation("interview.assign.at.incomplete")));
        at.setLocale(getLocale());
        at.setDatePickerI18n(Calendars.words());
        due.setLabel(getTranslation("interview.assign.due"));
        due.setLocale(getLocale());
        due.setI18n(Calendars.words().setBadInputErrorMessage(getTranslation("interview.assign.at.bad")));
        errors.field("skills", skills).field("round", round);
    }

    static AssignForm forNew(InterviewDesk desk, Panel panel, Collection<String> chosen, Runnable cancel) {
        var form = new AssignForm(desk, panel, chosen);
        var interviewer = new ComboBox<Person>(form.getTranslation("interview.assign.interviewer"));
        interviewer.setItems(desk.panels().interviewers());
        interviewer.setItemLabelGenerator(Person::name);
        form.errors.field("interviewer", interviewer);
        form.add(interviewer);
        form.finish(
                "interview.assign.save",
                cancel,
                () -> desk.panels()
                        .assign(panel.application().id(), chosen(interviewer), form.skills.getValue(), form.plan()));
        interviewer.focus();
        return form;
    }

    static AssignForm forChange(InterviewDesk desk, Panel panel, PanelMember member, Runnable cancel) {
        var interview = member.interview();
        var covered = interview.skills().stream().map(CoveredSkill::skill).toList();
        var form = new AssignForm(desk, panel, covered);
        form.read(interview.plan());
        form.finish(
                "interview.change.save",
                cancel,
                () -> desk.panels().change(interview.id(), interview.version(), form.skills.getValue(), form.plan()));
        form.skills.focus();
        return form;
    }

    private void read(Plan plan) {
        round.setValue(plan.round());
        due.setValue(plan.dueOn());
        var scheduled = plan.scheduledAt();
        if (scheduled != null) at.setValue(LocalDateTime.ofInstant(scheduled, zone));
    }

    private Plan plan() {
        var instant = at.getOptionalValue().map(local -> local.atZone(zone).toInstant());
        return new Plan(round.getValue(), instant.orElse(null), due.getValue());
    }

    private static UUID chosen(ComboBox<Person> interviewer) {
        return interviewer
                .getOptionalValue()
                .map(Person::id)
                .orElseThrow(() -> new InvalidField("interviewer", "problem.required"));
    }

    private void finish(String verb, Runnable cancel, Runnable save) {
        var button = new Button(getTranslation(verb), clicked -> {
            // A day without a time, or what is no day, stays as it was typed, and the field says so.
            if (at.isInvalid() || due.isInvalid()) return;
            if (errors.attempt(save)) AssignInAddress.done();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button, new Button(getTranslation("ui.cancel"), clicked -> cancel.run()));
        actions.addClassName("interview-actions");
        add(skills, round, at, due, actions);
    }
}
