package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import io.touchstone.candidate.Candidate;
import io.touchstone.candidate.CandidateTab;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.evidence.Ledger;
import io.touchstone.evidence.Origin;
import io.touchstone.evidence.OriginLink;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.People;
import io.touchstone.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** What is known of a person's skills, and what it is made of. */
@org.springframework.stereotype.Component
class EvidenceTab implements CandidateTab {
    private final Ledger ledger;
    private final Catalogue catalogue;
    private final People people;
    private final ObjectProvider<OriginLink> links;
    private final CurrentViewer viewer;
    private final Clock clock;

    EvidenceTab(
            Ledger ledger,
            Catalogue catalogue,
            People people,
            ObjectProvider<OriginLink> links,
            CurrentViewer viewer,
            Clock clock) {
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.people = people;
        this.links = links;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "evidence";
    }

    @Override
    public String label() {
        return "candidate.tab.evidence";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean visible(Candidate candidate) {
        var person = viewer.require();
        return OwnApplicationsTab.mayReadProcess(viewer) || person.is(Role.INTERVIEWER);
    }

    @Override
    public Component content(Candidate candidate) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new EvidencePanel(ledger.of(candidate.id(), today), catalogue.skills(), people, this::path);
    }

    private Optional<String> path(Origin origin) {
        return links.stream()
                .filter(each -> each.handles(origin.type()))
                .findFirst()
                .flatMap(each -> each.path(origin));
    }
}
