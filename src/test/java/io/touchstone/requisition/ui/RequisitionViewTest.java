package io.touchstone.requisition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import io.touchstone.requisition.CloseReason;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.RequisitionChange;
import io.touchstone.requisition.Requisitions;
import io.touchstone.testing.PortalTest;
import io.touchstone.ui.ConflictNotice;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RequisitionViewTest extends PortalTest {
    @Autowired
    Requisitions requisitions;

    @Test
    void theHeadSaysWhatItIs() {
        signIn(RECRUITER);

        open("requisitions/" + opened());

        assertThat(_get(H1.class).getText()).isEqualTo("Assistants");
        _assertOne(
                Span.class,
                span -> span.withPredicate(each -> each.getText()
                        .equals("Open 0 days · 2 openings · no candidates yet · matrix version 1, not approved yet")));
    }

    @Test
    void theTabIsPartOfTheAddressAndKeepsItsQuery() {
        signIn(RECRUITER);
        var id = opened();

        open("requisitions/" + id + "/matrix?seen=1");

        var current = _get(RouterLink.class, link -> link.withText("Matrix"));
        assertThat(current.getElement().getAttribute("aria-current")).isEqualTo("page");
        assertThat(current.getHref()).isEqualTo("requisitions/" + id + "/matrix?seen=1");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .isEqualTo("seen=1");
    }

    @Test
    void aRecruiterEditsTheDetails() {
        signIn(RECRUITER);
        var id = opened();
        open("requisitions/" + id);

        press("Edit details");
        _setValue(title(), "Assistants and agents");
        press("Save");

        assertThat(_get(H1.class).getText()).isEqualTo("Assistants and agents");
        assertThat(requisitions.get(id).title()).isEqualTo("Assistants and agents");
        _assertNone(DetailsForm.class);
    }

    @Test
    void aRefusedEditStaysInTheForm() {
        signIn(RECRUITER);
        open("requisitions/" + opened());

        press("Edit details");
        _setValue(title(), " ");
        press("Save");

        assertThat(title().getErrorMessage()).isEqualTo("Needed.");
        _assertOne(DetailsForm.class);
    }

    @Test
    void theSecondOfTwoEditsSeesWhatTheFirstOneSavedAndKeepsItsOwn() {
        var first = person(RECRUITER);
        signIn(RECRUITER);
        var id = opened();
        open("requisitions/" + id);
        press("Edit details");
        _setValue(title(), "Mine");
        as(
                first,
                () -> requisitions.update(
                        id, requisitions.get(id).version(), new RequisitionChange("Theirs", 2, null)));

        press("Save");

        var notice = _get(ConflictNotice.class);
        assertThat(notice.getElement().getTextRecursively()).contains(first.name(), "Theirs");
        assertThat(_find(notice, NativeTableCell.class)).hasSize(3);
        assertThat(_get(notice, Span.class).getText()).isEqualTo("Mine");
        assertThat(title().getValue()).isEqualTo("Mine");
        assertThat(requisitions.get(id).title()).isEqualTo("Theirs");

        press("Open what is saved");

        assertThat(_get(H1.class).getText()).isEqualTo("Theirs");
    }

    @Test
    @SuppressWarnings("unchecked")
    void closingAsksForAReason() {
        signIn(RECRUITER);
        var id = opened();
        open("requisitions/" + id);
        press("Close the requisition");
        var dialog = _get(CloseDialog.class);

        _click(_get(dialog, Button.class, button -> button.withText("Close the requisition")));
        assertThat(requisitions.get(id).isOpen()).isTrue();
        _setValue(_get(dialog, RadioButtonGroup.class), CloseReason.FILLED);
        _click(_get(dialog, Button.class, button -> button.withText("Close the requisition")));

        assertThat(requisitions.get(id).isOpen()).isFalse();
        _assertNone(Button.class, button -> button.withText("Edit details"));
    }

    @Test
    void othersThanRecruitersChangeNothing() {
        signIn(RECRUITER);
        var id = opened();

        signIn(ADMINISTRATOR);
        open("requisitions/" + id);

        _assertOne(RequisitionView.class);
        _assertNone(Button.class, button -> button.withText("Edit details"));
        _assertNone(Button.class, button -> button.withText("Close the requisition"));
    }

    @Test
    void somebodyElsesOrNoRequisitionIsNotFound() {
        signIn(RECRUITER);
        var id = opened();

        signIn(HIRING_MANAGER);

        expectNotFound("requisitions/" + id, RequisitionView.class);
        expectNotFound("requisitions/" + UUID.randomUUID(), RequisitionView.class);
        expectNotFound("requisitions/abc", RequisitionView.class);
    }

    @Test
    void anUnknownTabIsNotFound() {
        signIn(RECRUITER);

        expectNotFound("requisitions/" + opened() + "/no-such-tab", RequisitionView.class);
    }

    private UUID opened() {
        return requisitions.open(new NewRequisition("ai-native", "Assistants", "en", 2, null));
    }

    private static TextField title() {
        return _get(TextField.class, field -> field.withLabel("Title"));
    }

    private static void press(String verb) {
        _click(_get(Button.class, button -> button.withText(verb)));
    }
}
