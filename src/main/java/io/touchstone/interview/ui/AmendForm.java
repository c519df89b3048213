package io.touchstone.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.interview.Scorecards;
import io.touchstone.interview.SubmittedScorecard;
import io.touchstone.ui.FieldErrors;
import io.touchstone.ui.Notices;
import java.util.Optional;

/** A later word on one skill, with its reason. */
final class AmendForm extends Div {
    private static final int NOT_OBSERVED = -1;

    private final transient Scorecards scorecards;
    private final transient SubmittedScorecard scorecard;
    private final String skill;
    private final Select<Integer> level = new Select<>();
    private final TextArea reason = new TextArea();
    private final transient FieldErrors errors = new FieldErrors();

    AmendForm(Scorecards scorecards, SubmittedScorecard scorecard, String skill, Runnable cancelled) {
        this.scorecards = scorecards;
        this.scorecard = scorecard;
        this.skill = skill;
        addClassName("interview-form");
        level.setLabel(getTranslation("interview.amend.level"));
        level.setItems(0, 1, 2, 3, 4, 5, NOT_OBSERVED);
        level.setItemLabelGenerator(each -> RatingList.level(chosen(each)));
        level.setValue(scorecard.level(skill).orElse(NOT_OBSERVED));
        reason.setLabel(getTranslation("interview.amend.reason"));
        reason.setMaxLength(Scorecards.NOTE_LENGTH);
        errors.field("level", level).field("reason", reason);
        var save = new Button(getTranslation("interview.amend.save"), clicked -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("ui.cancel"), clicked -> {
            removeFromParent();
            cancelled.run();
        });
        var actions = new Div(save, cancel);
        actions.addClassName("interview-actions");
        add(level, reason, actions);
    }

    void focus() {
        level.focus();
    }

    private void save() {
        var saved = errors.attempt(
                () -> scorecards.amend(scorecard.interview().id(), skill, chosen(level.getValue()), reason.getValue()));
        if (saved) {
            Notices.done(getTranslation("interview.amend.done"));
            InterviewView.reload();
        }
    }

    private static Optional<Integer> chosen(int level) {
        return level == NOT_OBSERVED ? Optional.empty() : Optional.of(level);
    }
}
