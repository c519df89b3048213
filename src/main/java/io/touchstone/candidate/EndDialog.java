package io.touchstone.candidate;

import static io.touchstone.candidate.ClosingReason.SKILL;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.catalogue.Skill;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.Refused;
import io.touchstone.problem.StaleEdit;
import io.touchstone.ui.FieldErrors;
import io.touchstone.ui.Notices;
import io.touchstone.ui.ProblemMessages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks why one person's process ends: a skill, or a fact that can be checked. */
final class EndDialog extends Dialog {
    private final transient ApplicationActionsFactory services;
    private final transient Application application;
    private final String words;
    private final transient Runnable ended;
    private long version;
    private final Div meanwhile = new Div();
    private final RadioButtonGroup<ClosingType> type = new RadioButtonGroup<>();
    private final Select<ClosingReason> reason = new Select<>();
    private final ComboBox<Skill> skill = new ComboBox<>();
    private final TextArea note = new TextArea();
    private final transient FieldErrors errors = new FieldErrors();

    /** {@code words} starts the keys of this dialog's texts. */
    EndDialog(
            ApplicationActionsFactory services,
            Application application,
            String words,
            List<ClosingType> types,
            Runnable ended) {
        this.services = services;
        this.application = application;
        this.words = words;
        this.ended = ended;
        version = application.version();
        setHeaderTitle(translated(words + ".title", application.candidateName()));
        addClassName("end-dialog");
        type.setLabel(translated("candidate.closing.type"));
        type.setItemLabelGenerator(EndDialog::word);
        type.setItems(types);
        type.setVisible(types.size() > 1);
        type.addValueChangeListener(chosen -> reason.setItems(ClosingReason.of(type.getValue())));
        fields();
        type.setValue(types.getFirst());
        errors.field("reason", reason).field("skill", skill).field("note", note);
        meanwhile.addClassName("candidate-alert");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        add(meanwhile, type, reason, skill, note);
        var verb = new Button(translated(words + ".verb"), clicked -> end());
        verb.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(translated("ui.cancel"), clicked -> close()), verb);
    }

    private void fields() {
        reason.setLabel(translated("candidate.closing.reason"));
        reason.setItemLabelGenerator(each -> each == null ? "" : word(each));
        reason.setHelperText(translated("candidate.closing.reason.help"));
        reason.addValueChangeListener(chosen -> skill.setVisible(chosen.getValue() == SKILL));
        skill.setLabel(translated("candidate.closing.skill"));
        var locale = UI.getCurrent().getLocale();
        skill.setItemLabelGenerator(each -> each.name().in(locale));
        skill.setItems(services.catalogue.skills());
        skill.setVisible(false);
        note.setLabel(translated("candidate.closing.note"));
        note.setHelperText(translated("candidate.closing.note.help"));
        note.setMaxLength(Rejection.NOTE_LENGTH);
        note.setMinRows(3);
        reason.setWidthFull();
        skill.setWidthFull();
        note.setWidthFull();
    }

    private void end() {
        try {
            if (errors.attempt(() -> services.applications.reject(application.id(), version, rejection()))) {
                close();
                Notices.done(translated(words + ".done", application.candidateName()));
                ended.run();
            }
        } catch (StaleEdit problem) {
            readAgain(problem);
        } catch (Refused problem) {
            close();
            Notices.problem(ProblemMessages.of(problem));
            ended.run();
        }
    }

    /** What was typed stays; who presses the button again has read what happened meanwhile. */
    private void readAgain(StaleEdit problem) {
        var now = services.applications.get(application.id());
        version = now.version();
        meanwhile.removeAll();
        meanwhile.add(
                new Paragraph(ApplicationActions.whoMeanwhile(services, problem)),
                new Paragraph(translated(
                        "candidate.closing.stageNow",
                        now.stage().name().in(UI.getCurrent().getLocale()))));
        meanwhile.setVisible(true);
    }

    private Rejection rejection() {
        var why = Optional.ofNullable(reason.getValue())
                .orElseThrow(() -> new InvalidField("reason", "problem.required"));
        var named = Optional.ofNullable(skill.getValue()).map(Skill::key).orElse(null);
        return new Rejection(type.getValue(), why, why == SKILL ? named : null, note.getValue());
    }

    private static String word(ClosingType type) {
        return translated("candidate.closing.type." + type.name().toLowerCase(Locale.ROOT));
    }

    private static String word(ClosingReason reason) {
        return translated("candidate.closing.reason." + reason.name().toLowerCase(Locale.ROOT));
    }

    private static String translated(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
