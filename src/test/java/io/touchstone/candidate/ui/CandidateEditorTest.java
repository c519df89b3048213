package io.touchstone.candidate.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.candidate.Applications;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Candidates;
import io.touchstone.requisition.CloseReason;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.Requisitions;
import io.touchstone.testing.PortalTest;
import io.touchstone.ui.ConflictNotice;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CandidateEditorTest extends PortalTest {
    @Autowired
    Candidates candidates;

    @Autowired
    Applications applications;

    @Autowired
    Requisitions requisitions;

    @Test
    void addsAPersonWithALink() {
        signIn(RECRUITER);
        var mail = mail();
        open(NewCandidateView.class);

        type("Name", "Ines Falk");
        type("Mail address", mail);
        press("Add a link");
        type("Address", "https://example.org/ines");
        press("Add");

        var added = candidates.get(candidates.withEmail(mail).orElseThrow());
        assertThat(added.links()).singleElement().hasFieldOrPropertyWithValue("url", "https://example.org/ines");
    }

    @Test
    void showsAMistakeAtTheFieldItIsAbout() {
        signIn(RECRUITER);
        var mail = mail();
        open(NewCandidateView.class);
        type("Name", "Ines Falk");
        type("Mail address", mail);
        press("Add a job or project");
        press("Add a job or project");
        at("Title", 0, "Product manager");
        at("Title", 1, "Product lead");
        at("From", 1, "2022-05");
        at("To", 1, "2021");

        press("Add");

        var ends = _find(TextField.class, field -> field.withLabel("To"));
        assertThat(ends.get(0).isInvalid()).isFalse();
        assertThat(ends.get(1).isInvalid()).isTrue();
        assertThat(ends.get(1).getErrorMessage()).isEqualTo("It ends before it begins.");
        assertThat(_find(TextField.class))
                .extracting(TextField::getValue)
                .contains("Ines Falk", mail, "Product manager", "Product lead", "2022-05", "2021");
        assertThat(candidates.withEmail(mail)).isEmpty();
    }

    @Test
    void aDateIsAYearOrAMonth() {
        signIn(RECRUITER);
        open(NewCandidateView.class);
        type("Name", "Ines Falk");
        press("Add a job or project");
        type("Title", "Product manager");
        type("From", "last spring");

        press("Add");

        assertThat(_get(TextField.class, field -> field.withLabel("From")).isInvalid())
                .isTrue();
    }

    @Test
    void theSameMailLeadsToThePersonWhoIsThere() {
        signIn(RECRUITER);
        var mail = mail();
        var there = candidates.add(CandidateForm.of("Ines Falk", mail));
        open(NewCandidateView.class);
        type("Name", "I. Falk");
        type("Mail address", mail.toUpperCase(java.util.Locale.ROOT));

        press("Add");

        assertThat(_get(Anchor.class, link -> link.withText("Open that person")).getHref())
                .isEqualTo("candidates/" + there);
    }

    @Test
    void puttingSomebodyOnARequisitionIsOneStep() {
        signIn(RECRUITER);
        var requisition = requisitions.open(new NewRequisition("ai-native", "AI-native, Search", "en", 1, null));
        open("candidates/new?requisition=" + requisition);
        type("Name", "Ines Falk");
        type("Source", "Job page");

        try {
            press("Add");
        } catch (RuntimeException elsewhere) {
            // where it leads is another module's page
        }

        assertThat(applications.of(requisition)).singleElement().satisfies(made -> {
            assertThat(made.candidateName()).isEqualTo("Ines Falk");
            assertThat(made.source()).isEqualTo("Job page");
        });
    }

    @Test
    void whatWasTypedStaysWhereTheRequisitionWasClosedMeanwhile() {
        signIn(RECRUITER);
        var mail = mail();
        var requisition = requisitions.open(new NewRequisition("ai-native", "AI-native, Search", "en", 1, null));
        open("candidates/new?requisition=" + requisition);
        type("Name", "Ines Falk");
        type("Mail address", mail);
        requisitions.close(requisition, CloseReason.FILLED);

        press("Add");

        _assertOne(Span.class, note -> note.withText("This requisition is closed. Nothing was changed."));
        assertThat(_get(TextField.class, field -> field.withLabel("Name")).getValue())
                .isEqualTo("Ines Falk");
        assertThat(candidates.withEmail(mail)).isEmpty();
    }

    @Test
    void whatSomebodyElseSavedIsNotOverwritten() {
        signIn(RECRUITER);
        var id = candidates.add(CandidateForm.of("Ines Falk", ""));
        open("candidates/" + id + "/edit");
        var version = candidates.get(id).version();
        var other = person(RECRUITER);
        as(other, () -> candidates.update(id, version, CandidateForm.of("Ines Falk-Roth", "")));
        type("Name", "Ines Roth");

        press("Save");

        assertThat(_get(ConflictNotice.class).getElement().getTextRecursively())
                .contains(other.name(), "Ines Falk-Roth", "Ines Roth");
        assertThat(candidates.get(id).name()).isEqualTo("Ines Falk-Roth");
        assertThat(_get(TextField.class, field -> field.withLabel("Name")).getValue())
                .isEqualTo("Ines Roth");
        press("Open what is saved");
        _assertNone(ConflictNotice.class);
        assertThat(_get(TextField.class, field -> field.withLabel("Name")).getValue())
                .isEqualTo("Ines Falk-Roth");
    }

    @Test
    void isForRecruiters() {
        signIn(HIRING_MANAGER);
        expectForbidden(NewCandidateView.class);
    }

    private static String mail() {
        return UUID.randomUUID() + "@example.org";
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, field -> field.withLabel(label)), text);
    }

    private static void at(String label, int place, String text) {
        _setValue(_find(TextField.class, field -> field.withLabel(label)).get(place), text);
    }

    private static void press(String verb) {
        _click(_get(Button.class, button -> button.withText(verb)));
    }
}
