package io.touchstone.candidate;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.Requisitions;
import io.touchstone.requisition.StageGroup;
import io.touchstone.testing.PortalTest;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApplicationActionsTest extends PortalTest {
    @Autowired
    Candidates candidates;

    @Autowired
    Applications applications;

    @Autowired
    Requisitions requisitions;

    @Autowired
    ApplicationActionsFactory actions;

    private final AtomicInteger changes = new AtomicInteger();
    private UUID application;

    @BeforeEach
    void anApplication() {
        signIn(RECRUITER);
        var requisition = requisitions.open(new NewRequisition("ai-native", "AI-native, Assistants", "en", 1, null));
        application = applications.apply(candidates.add(CandidateForm.of("Tariq Nyberg", "")), requisition, "");
    }

    @Test
    void aMoveCanBeUndone() {
        show();

        move("Review");

        assertThat(stage()).isEqualTo(StageGroup.REVIEW);
        assertThat(changes).hasValue(1);
        undo();
        assertThat(stage()).isEqualTo(StageGroup.APPLIED);
        assertThat(changes).hasValue(2);
    }

    @Test
    void undoingDoesNotOverrideSomebodyElse() {
        show();
        move("Review");
        as(person(RECRUITER), () -> {
            var now = applications.get(application);
            var stages = requisitions.stages(now.requisitionId());
            applications.move(application, now.version(), stages.get(2).id());
        });

        undo();

        assertThat(stage()).isEqualTo(StageGroup.INTERVIEW);
    }

    @Test
    void rejectingNeedsAReasonAndWhatWasSeen() {
        show();
        press("Reject");
        var dialog = _get(Dialog.class);

        pressIn(dialog, "Reject");
        assertThat(reason().isInvalid()).isTrue();
        _setValue(reason(), ClosingReason.LOCATION);
        pressIn(dialog, "Reject");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(stage()).isEqualTo(StageGroup.APPLIED);
        _setValue(_get(TextArea.class), "Cannot be in the office.");
        pressIn(dialog, "Reject");

        assertThat(stage()).isEqualTo(StageGroup.CLOSED);
        _assertNone(Dialog.class);
    }

    @Test
    void theyWithdrewWithoutANote() {
        show();
        press("They withdrew");
        _setValue(reason(), ClosingReason.TERMS);

        pressIn(_get(Dialog.class), "They withdrew");

        assertThat(applications.get(application).closed()).map(Closing::type).contains(ClosingType.THEY_DECLINED);
    }

    @Test
    void aRejectionReadsAgainWhatHappenedMeanwhile() {
        show();
        press("Reject");
        as(person(RECRUITER), () -> {
            var now = applications.get(application);
            var stages = requisitions.stages(now.requisitionId());
            applications.move(application, now.version(), stages.get(1).id());
        });
        _setValue(reason(), ClosingReason.PAY);
        _setValue(_get(TextArea.class), "Above the range.");

        pressIn(_get(Dialog.class), "Reject");
        assertThat(stage()).isEqualTo(StageGroup.REVIEW);
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Above the range.");

        pressIn(_get(Dialog.class), "Reject");
        assertThat(stage()).isEqualTo(StageGroup.CLOSED);
    }

    @Test
    void administratorsOnlyLook() {
        signIn(ADMINISTRATOR);
        show();

        _assertNone(MenuBar.class);
        _assertNone(Button.class);
    }

    private void show() {
        UI.getCurrent().add(actions.of(application, changes::incrementAndGet));
    }

    private StageGroup stage() {
        return applications.get(application).stage().group();
    }

    private static void move(String stage) {
        var item = _get(MenuBar.class).getItems().getFirst().getSubMenu().getItems().stream()
                .filter(each -> each.getText().equals(stage))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    private static void undo() {
        _click(_get(_get(Notification.class), Button.class, button -> button.withText("Undo")));
    }

    @SuppressWarnings("unchecked")
    private static Select<ClosingReason> reason() {
        return _get(Select.class);
    }

    private static void press(String verb) {
        _click(_get(Button.class, button -> button.withText(verb)));
    }

    private static void pressIn(Component place, String verb) {
        _click(_get(place, Button.class, button -> button.withText(verb)));
    }
}
