package io.touchstone.studio.ui;

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

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.identity.People.Person;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.Requisitions;
import io.touchstone.studio.DescriptionVersion.Standing;
import io.touchstone.studio.JobDescriptions;
import io.touchstone.studio.JobFacts;
import io.touchstone.studio.Language;
import io.touchstone.studio.Posting;
import io.touchstone.studio.Postings;
import io.touchstone.testing.PortalTest;
import io.touchstone.ui.EmptyState;
import io.touchstone.ui.TextDraft;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DescriptionTabTest extends PortalTest {
    @Autowired
    Requisitions requisitions;

    @Autowired
    JobDescriptions descriptions;

    @Autowired
    Postings postings;

    private Person recruiter;
    private Person manager;
    private UUID id;

    @BeforeEach
    void openRequisition() {
        recruiter = person(RECRUITER);
        manager = person(HIRING_MANAGER);
        id = as(
                recruiter,
                () -> requisitions.open(new NewRequisition("ai-native", "Assistants", "en", 1, manager.id())));
    }

    @Test
    void fromNothingToAPublicPage() {
        openAs(recruiter);
        _assertOne(EmptyState.class);
        tellFacts();
        press("Write a first text");
        _assertOne(TextDraft.class);
        press("Ask for approval");
        settle();

        openAs(manager);
        press("Approve");

        openAs(recruiter);
        press("Publish");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(as(recruiter, () -> postings.find(id)).filter(Posting::isPublic))
                .isPresent();
        _assertNone(Button.class, button -> button.withText("Publish"));
        _assertOne(Button.class, button -> button.withText("Take the page down"));
    }

    @Test
    void thePreviewIsWhatCandidatesWillRead() {
        openAs(recruiter);
        tellFacts();
        press("Write a first text");

        press("Preview");
        settle();

        assertThat(_get(Html.class).getInnerHtml()).contains("<h2>What you will own</h2>");
    }

    @Test
    void aMistakeStandsAtItsFieldAndNothingTypedIsLost() {
        openAs(recruiter);
        _setValue(field("Place"), "Berlin");
        _setValue(_get(IntegerField.class, number -> number.withLabel("Salary from")), 90_000);
        _setValue(_get(IntegerField.class, number -> number.withLabel("to")), 80_000);
        _setValue(field("Currency"), "EUR");
        _setValue(field("Whom to ask"), "people@example.org");

        press("Save");

        assertThat(_get(IntegerField.class, number -> number.withLabel("to")).isInvalid())
                .isTrue();
        assertThat(field("Place").getValue()).isEqualTo("Berlin");
        assertThat(as(recruiter, () -> postings.find(id))).isEmpty();
    }

    @Test
    void theManagerSendsBackWithAReasonWhichTheRecruiterFinds() {
        as(recruiter, () -> {
            postings.tell(id, Optional.empty(), JobFacts.BERLIN);
            descriptions.write(id, Language.EN);
            descriptions.propose(id, Language.EN);
        });
        signIn(manager);
        open("");
        _assertOne(Span.class, span -> span.withText("Approve a job description"));
        as(manager, () -> descriptions.sendBack(id, Language.EN, 2, "Say more about the team."));

        signIn(recruiter);
        open("");

        _assertOne(Span.class, span -> span.withText("A job description was sent back"));
        assertThat(as(recruiter, () -> descriptions.versions(id, Language.EN))
                        .getFirst()
                        .standing())
                .isEqualTo(Standing.SENT_BACK);
    }

    @Test
    void anAdministratorReadsAndChangesNothing() {
        as(recruiter, () -> {
            postings.tell(id, Optional.empty(), JobFacts.BERLIN);
            descriptions.write(id, Language.EN);
        });

        openAs(person(ADMINISTRATOR));

        _assertNone(TextDraft.class);
        assertThat(_find(Html.class)).hasSize(1);
        _assertNone(Button.class, button -> button.withText("Save"));
        _assertNone(Button.class, button -> button.withText("Ask for approval"));
        _assertNone(Button.class, button -> button.withText("Restore"));
    }

    private void tellFacts() {
        _setValue(field("Place"), "Berlin");
        _setValue(field("Whom to ask"), "people@example.org");
        press("Save");
    }

    /** As the browser does when all was saved. */
    private static void settle() {
        var text = _get(TextDraft.class);
        ComponentUtil.fireEvent(text, new TextDraft.SettledEvent(text, true));
    }

    private void openAs(Person person) {
        signIn(person);
        open("requisitions/" + id + "/description");
    }

    private static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    private static void press(String verb) {
        _click(_get(Button.class, button -> button.withText(verb)));
    }
}
