package io.touchstone.interview.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.INTERVIEWER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import io.touchstone.candidate.Applications;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Candidates;
import io.touchstone.identity.People.Person;
import io.touchstone.interview.Interview;
import io.touchstone.interview.PanelMember;
import io.touchstone.interview.Panels;
import io.touchstone.interview.Plan;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.Requisitions;
import io.touchstone.testing.PortalTest;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PanelPagesTest extends PortalTest {
    private static final String SKILL = "user-insight";
    private static final LocalDateTime AT = LocalDateTime.of(2099, 12, 3, 14, 30);

    @Autowired
    private Panels panels;

    private Person first;
    private Person second;
    private UUID requisition;
    private UUID application;

    @BeforeEach
    void anApplication(
            @Autowired Requisitions requisitions,
            @Autowired Candidates candidates,
            @Autowired Applications applications) {
        first = person(INTERVIEWER);
        second = person(INTERVIEWER);
        signIn(RECRUITER);
        requisition = requisitions.open(new NewRequisition("ai-native", "AI-native, Assistants", "en", 1, null));
        application = applications.apply(candidates.add(CandidateForm.of("Mei Okafor", "")), requisition, "");
    }

    @Test
    void anInterviewIsAssignedWithItsTime() {
        open("requisitions/" + requisition + "/interviews");
        click("Assign an interviewer");

        assertThat(_get(DateTimePicker.class).getHelperText()).startsWith("Times are in ");
        _setValue(_get(ComboBox.class), first);
        _setValue(_get(DateTimePicker.class), AT);
        click("Assign");

        assertThat(interview(first).plan().scheduledAt()).isEqualTo(AT.toInstant(ZoneOffset.UTC));
        assertThat(text(PanelCard.class)).contains("3 December 2099, 14:30");
        _assertNone(AssignForm.class);
    }

    @Test
    void theTimeChangesAndTheInterviewerSeesIt() {
        assign(first);
        open("requisitions/" + requisition + "/interviews");
        click("Change");
        _setValue(_get(DateTimePicker.class), AT);
        click("Save changes");

        signIn(first);
        open(InterviewsView.class);

        assertThat(text(InterviewLines.class)).contains("3 December 2099, 14:30");
    }

    @Test
    void whatIsWorthAskingGoesIntoTheOnlyInterviewThatWaits() {
        assign(first, SKILL);
        var asked = firstAsked();

        _click(asked);

        expectNotifications(first.name() + " looks at " + skillOf(asked) + " now.");
        assertThat(interview(first).skills()).hasSize(2);
        open("requisitions/" + requisition + "/ranking");
        assertThat(_find(Span.class, span -> span.withText("in the interview with " + first.name())))
                .isNotEmpty();
    }

    @Test
    void ofSeveralInterviewsOneIsChosen() {
        assign(first, SKILL);
        assign(second, SKILL);
        open("requisitions/" + requisition + "/ranking");

        var choice = _find(MenuBar.class).stream()
                .filter(menu -> menu.getItems().getFirst().getText().equals("Add to interview"))
                .findFirst()
                .orElseThrow();
        assertThat(choice.getItems().getFirst().getSubMenu().getItems())
                .extracting(item -> item.getText())
                .containsExactly(first.name(), second.name());
    }

    @Test
    void withoutAnInterviewItIsAssignedWithTheSkillChosen() {
        _click(firstAsked());

        assertThat(_get(MultiSelectComboBox.class).getValue()).hasSize(1);
        _setValue(_get(ComboBox.class), first);
        click("Assign");

        assertThat(interview(first).skills()).hasSize(1);
        _assertNone(AssignForm.class);
    }

    @Test
    void whoDoesNotDecideAddsNothing() {
        assign(first, SKILL);
        signIn(ADMINISTRATOR);

        open("requisitions/" + requisition + "/ranking");

        _assertNone(Button.class, button -> button.withText("Add to interview"));
    }

    private Button firstAsked() {
        open("requisitions/" + requisition + "/ranking");
        return _find(Button.class, button -> button.withText("Add to interview"))
                .getFirst();
    }

    private static String skillOf(Button add) {
        return add.getAriaLabel().orElseThrow().replace("Add ", "").replace(" to an interview", "");
    }

    private void assign(Person interviewer, String... skills) {
        var chosen = skills.length == 0 ? Set.of(SKILL) : Set.of(skills);
        panels.assign(application, interviewer.id(), chosen, Plan.NONE);
    }

    private Interview interview(Person interviewer) {
        return panels.of(application).members().stream()
                .map(PanelMember::interview)
                .filter(each -> each.interviewer().equals(interviewer.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Class<? extends Component> part) {
        return _get(part).getElement().getTextRecursively();
    }

    private static void click(String verb) {
        _click(_get(Button.class, button -> button.withText(verb)));
    }
}
