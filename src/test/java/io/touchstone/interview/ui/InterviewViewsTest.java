package io.touchstone.interview.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertDisabled;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.INTERVIEWER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.identity.People.Person;
import io.touchstone.interview.InterviewTest;
import io.touchstone.problem.Refused;
import io.touchstone.ui.Page;
import io.touchstone.ui.ScorecardForm;
import io.touchstone.ui.ScorecardForm.ReviewEvent;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InterviewViewsTest extends InterviewTest {
    @Autowired
    InterviewCandidateTab candidateTab;

    @Autowired
    InterviewCount count;

    @Autowired
    InterviewTasks tasks;

    @Test
    void theListShowsWhatWaitsAndWhatIsDone() {
        assign(first, mustHave);
        signIn(first);

        open(InterviewsView.class);

        assertThat(page()).contains("Mei Okafor", "AI-native, Assistants", "1 waiting · 0 submitted");
        assertThat(count.count()).isEqualTo(1);
        assertThat(tasks.tasks()).hasSize(1);
    }

    @Test
    void theListIsOnlyForInterviewers() {
        signIn(RECRUITER);
        expectForbidden(InterviewsView.class);
    }

    @Test
    void anEmptyListSaysWhatWillBeThere() {
        signIn(INTERVIEWER);

        open(InterviewsView.class);

        assertThat(page()).contains("No scorecard waits for you.");
    }

    @Test
    void reviewNamesWhatIsMissing() {
        var interview = assign(first, mustHave);
        openAs(first, interview);

        review();

        assertThat(page()).contains("What you will submit", "What you would do overall.");
        _assertDisabled(_get(Button.class, button -> button.withText("Submit")));
        _click(_get(Button.class, button -> button.withText("Back to the form")));
        _assertOne(ScorecardForm.class);
    }

    @Test
    void submittingAsksOnceAndShowsWhatWasSubmitted() {
        submit(second, 1, mustHave);
        var interview = assign(first, mustHave);
        fill(first, interview, 4);
        openAs(first, interview);
        assertThat(page()).doesNotContain("Seen by " + second.id());

        review();
        _click(_get(Button.class, button -> button.withText("Submit")));
        _fireConfirm(_get(ConfirmDialog.class));

        expectNotifications("Submitted. The other scorecards are open to you now.");
        _assertNone(ScorecardForm.class);
        assertThat(page()).contains("Your scorecard", "4 leads", "Seen by " + first.id(), "Seen by " + second.id());
    }

    @Test
    void aLaterWordStandsBesideTheFirst() {
        var interview = submit(first, 2, mustHave);
        openAs(first, interview);

        _click(_get(Button.class, button -> button.withText("Amend")));
        _click(_find(Button.class, button -> button.withText("Amend")).getLast());
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        select(_get(Select.class), 4);
        _setValue(_get(TextArea.class), "The work they sent later shows it.");
        _click(_find(Button.class, button -> button.withText("Amend")).getLast());

        assertThat(page()).contains("2 with help", "Amended to 4 leads", "The work they sent later shows it.");
    }

    @Test
    void aColleaguesScorecardIsClosedAndSaysWhy() {
        var theirs = submit(second, 1, mustHave);
        assign(first, mustHave);

        openAs(first, theirs);

        assertThat(page())
                .contains("Another scorecard is in.", "Go to your scorecard")
                .doesNotContain("Seen by", "1 aware");
    }

    @Test
    void whoIsNotConcernedFindsNothing() {
        var interview = submit(second, 1, mustHave);

        assertThatThrownBy(() -> openAs(first, interview)).hasMessageContaining("No route found");
        _assertNone(InterviewView.class);
    }

    @Test
    void recruitersReadWhatIsSubmitted() {
        var interview = submit(second, 1, mustHave);

        openAs(recruiter, interview);

        assertThat(page()).contains("1 aware", "Seen by " + second.id());
        _assertNone(Button.class, button -> button.withText("Amend"));
    }

    @Test
    void theRecruiterAssignsFromTheRequisition() {
        openTabAs(recruiter);
        assertThat(page()).contains("Nobody interviews this person yet.", "Must-haves that nobody covers");

        _click(_get(Button.class, button -> button.withText("Assign an interviewer")));
        assertThat(chosenSkills()).contains(mustHave);
        _click(_get(Button.class, button -> button.withText("Assign")));
        assertThat(_get(ComboBox.class).isInvalid()).isTrue();
        choose(first);
        _click(_get(Button.class, button -> button.withText("Assign")));

        assertThat(page()).contains(first.name(), "waits").doesNotContain("Must-haves that nobody covers");
        assertThat(as(first, () -> scorecards.waiting())).hasSize(1);
    }

    @Test
    void aRefusedAssignmentKeepsWhatWasTyped() {
        openTabAs(recruiter);
        _click(_get(Button.class, button -> button.withText("Assign an interviewer")));
        choose(first);
        _setValue(_get(TextField.class, field -> field.withLabel("Round")), "Deep dive");
        assign(first, mustHave);

        assertThatThrownBy(() -> _click(_get(Button.class, button -> button.withText("Assign"))))
                .isInstanceOf(Refused.class);

        assertThat(_get(TextField.class, field -> field.withLabel("Round")).getValue())
                .isEqualTo("Deep dive");
        assertThat(_get(ComboBox.class).getValue()).isEqualTo(first);
    }

    @Test
    void whatIsLookedAtChanges() {
        assign(first, mustHave);
        openTabAs(recruiter);

        _click(_get(Button.class, button -> button.withText("Change")));
        look(Set.of());
        _click(_get(Button.class, button -> button.withText("Save changes")));
        assertThat(_get(MultiSelectComboBox.class).isInvalid()).isTrue();
        look(Set.of(other));
        _click(_get(Button.class, button -> button.withText("Save changes")));

        assertThat(as(first, () -> scorecards.waiting()).getFirst().interview().covers(other))
                .isTrue();
    }

    @Test
    void somebodyIsTakenOffThePanel() {
        assign(first, mustHave);
        openTabAs(recruiter);

        _click(_get(Button.class, button -> button.withText("Take off")));
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(page()).contains("taken off the panel");
        assertThat(as(first, () -> scorecards.waiting())).isEmpty();
    }

    @Test
    void anAdministratorOpensEarlyAndAssignsNobody() {
        submit(second, 1, mustHave);
        assign(first, mustHave);
        openTabAs(person(ADMINISTRATOR));
        _assertNone(Button.class, button -> button.withText("Assign an interviewer"));

        _click(_get(Button.class, button -> button.withText("Open early")));
        _setValue(_get(TextArea.class), "The debrief is today.");
        _click(_find(Button.class, button -> button.withText("Open early")).getLast());

        assertThat(page()).contains("saw the others early");
        assertThat(seenBy(first)).hasSize(1);
    }

    @Test
    void theCandidatesTabKeepsToTheBlindRule() {
        submit(second, 1, mustHave);
        var member = person(INTERVIEWER, RECRUITER);
        assign(member, mustHave);

        signIn(member);
        assertThat(tabText()).contains("Another scorecard is in.").doesNotContain("Seen by");
        signIn(recruiter);
        assertThat(tabText()).contains("Seen by " + second.id());
    }

    @Test
    void itSpeaksChinese() {
        var interview = submit(first, 3, mustHave);
        signIn(first);
        speak(Locale.SIMPLIFIED_CHINESE);

        open("interviews/" + interview);

        assertThat(page()).contains("我的评分表", "总体判断");
    }

    private String tabText() {
        var content = candidateTab.content(candidates.get(candidate));
        UI.getCurrent().add(content);
        return content.getElement().getTextRecursively();
    }

    private void openAs(Person person, UUID interview) {
        signIn(person);
        open("interviews/" + interview);
    }

    private void openTabAs(Person person) {
        signIn(person);
        open("requisitions/" + requisition + "/interviews");
    }

    private static void review() {
        var form = _get(ScorecardForm.class);
        ComponentUtil.fireEvent(form, new ReviewEvent(form, true));
    }

    @SuppressWarnings("unchecked")
    private static Set<String> chosenSkills() {
        return ((MultiSelectComboBox<String>) _get(MultiSelectComboBox.class)).getValue();
    }

    @SuppressWarnings("unchecked")
    private static void look(Set<String> skills) {
        _setValue((MultiSelectComboBox<String>) _get(MultiSelectComboBox.class), skills);
    }

    @SuppressWarnings("unchecked")
    private static void choose(Person person) {
        _setValue((ComboBox<Person>) _get(ComboBox.class), person);
    }

    @SuppressWarnings("unchecked")
    private static void select(Select<?> field, int level) {
        _setValue((Select<Integer>) field, level);
    }

    private static String page() {
        return _get(Page.class).getElement().getTextRecursively();
    }
}
