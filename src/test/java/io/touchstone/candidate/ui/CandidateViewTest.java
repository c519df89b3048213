package io.touchstone.candidate.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.candidate.Applications;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.CandidateRow;
import io.touchstone.candidate.Candidates;
import io.touchstone.candidate.Link;
import io.touchstone.evidence.CandidateEvidence;
import io.touchstone.evidence.Ledger;
import io.touchstone.evidence.NewEvidence;
import io.touchstone.evidence.Origin;
import io.touchstone.evidence.Source;
import io.touchstone.identity.People;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.Requisitions;
import io.touchstone.testing.PortalTest;
import io.touchstone.ui.Streak;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class CandidateViewTest extends PortalTest {
    @Autowired
    Candidates candidates;

    @Autowired
    Applications applications;

    @Autowired
    Requisitions requisitions;

    @Autowired
    Ledger ledger;

    @Autowired
    People people;

    @Autowired
    ApplicationsTab peopleTab;

    @Test
    void linksLearnNothingOfThePortal() {
        signIn(RECRUITER);
        var links = List.of(new Link("Portfolio", "https://example.org/kofi"));
        var id = candidates.add(new CandidateForm("Kofi Brandt", "", "", "Accra", "", links, List.of()));

        open("candidates/" + id);

        var link = _get(Anchor.class, each -> each.withText("Portfolio"));
        assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
        assertThat(link.getTarget()).contains("_blank");
    }

    @Test
    void showsOnWhichRequisitionsSomebodyStands() {
        signIn(RECRUITER);
        var id = candidates.add(CandidateForm.of("Kofi Brandt", ""));
        applications.apply(id, requisition("AI-native, Voice"), "Recommended");

        open("candidates/" + id + "/applications");

        _assertOne(Anchor.class, link -> link.withText("AI-native, Voice"));
        _assertOne(WayThere.class);
    }

    @Test
    void saysThatNobodyChoseAnythingYet() {
        signIn(RECRUITER);
        var id = candidates.add(CandidateForm.of("Kofi Brandt", ""));

        open("candidates/" + id + "/choices");

        _assertOne(Paragraph.class, text -> text.withText("No notice acknowledged yet."));
    }

    @Test
    void foreignAndMissingPeopleAreMissingAlike() {
        signIn(RECRUITER);
        var id = candidates.add(CandidateForm.of("Kofi Brandt", ""));
        signIn(HIRING_MANAGER);

        expectMissing("candidates/" + id);
        expectMissing("candidates/" + UUID.randomUUID());
        expectMissing("candidates/abc");
    }

    @Test
    void nobodySeesThemself() {
        signIn(RECRUITER);
        var other = person(RECRUITER);
        var id = candidates.add(CandidateForm.of("Kofi Brandt", other.email()));
        signIn(other);

        expectMissing("candidates/" + id);
    }

    @Test
    void whatSomebodySaysOfThemselfIsMarked() {
        signIn(RECRUITER);
        var id = candidates.add(CandidateForm.of("Kofi Brandt", ""));
        ledger.record(List.of(new NewEvidence(
                id,
                "output-control",
                Source.SELF_RATING,
                Optional.of(4.0),
                LocalDate.now(java.time.ZoneOffset.UTC),
                "self",
                new Origin("self-assessment", UUID.randomUUID()),
                Optional.empty(),
                Optional.empty())));

        open("candidates/" + id + "/evidence");

        _assertOne(Streak.class);
        _assertOne(Span.class, mark -> mark.withText("not validated"));
    }

    @Test
    void saysWhenOtherScorecardsAreKeptBack() {
        signIn(RECRUITER);
        var kept = new CandidateEvidence(UUID.randomUUID(), Map.of(), true);

        UI.getCurrent().add(new EvidencePanel(kept, List.of(), people, origin -> Optional.empty()));

        _assertOne(Paragraph.class, text -> text.withText("Other scorecards open after you have submitted yours."));
    }

    @Test
    void thePeopleOfARequisitionAreListedAndOpenedBesideTheList() {
        signIn(RECRUITER);
        var requisition = requisition("AI-native, Vision");
        var id = candidates.add(CandidateForm.of("Kofi Brandt", ""));
        applications.apply(id, requisition, "Job page");
        UI.getCurrent().add(peopleTab.content(requisitions.get(requisition)));

        @SuppressWarnings("unchecked")
        Grid<io.touchstone.candidate.Application> grid = _get(Grid.class);
        grid.asSingleSelect().setValue(applications.of(requisition).getFirst());

        assertThat(_get(Anchor.class, link -> link.withText("Open the person’s page"))
                        .getHref())
                .isEqualTo("candidates/" + id);
    }

    @Test
    void somebodyWhoIsHereIsPutOnARequisition() {
        signIn(RECRUITER);
        var requisition = requisition("AI-native, Agents");
        var mail = UUID.randomUUID() + "@example.org";
        candidates.add(CandidateForm.of("Kofi Brandt", mail));
        UI.getCurrent().add(peopleTab.content(requisitions.get(requisition)));
        _click(_get(Button.class, button -> button.withText("Add a person")));

        @SuppressWarnings("unchecked")
        ComboBox<CandidateRow> person = _get(ComboBox.class);
        person.setValue(
                candidates.search(mail, PageRequest.of(0, 1)).getContent().getFirst());
        _click(_get(Button.class, button -> button.withText("Put on this requisition")));

        assertThat(applications.of(requisition)).hasSize(1);
    }

    private UUID requisition(String title) {
        return requisitions.open(new NewRequisition("ai-native", title, "en", 1, null));
    }

    private void expectMissing(String path) {
        expectNotFound(path, CandidateView.class);
    }
}
