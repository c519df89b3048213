package io.touchstone.candidate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.touchstone.candidate.Applications;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Candidates;
import io.touchstone.identity.People;
import io.touchstone.requisition.Requisitions;
import io.touchstone.ui.Notices;
import io.touchstone.ui.Page;
import io.touchstone.ui.PageHead;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Adds a person; with {@code ?requisition=…} also puts them on that requisition. */
@Route("candidates/new")
@RolesAllowed("RECRUITER")
@StyleSheet("context://candidate.css")
public class NewCandidateView extends Page implements BeforeEnterObserver {
    private final transient Candidates candidates;
    private final transient Applications applications;
    private final transient Requisitions requisitions;
    private final transient People people;

    NewCandidateView(Candidates candidates, Applications applications, Requisitions requisitions, People people) {
        this.candidates = candidates;
        this.applications = applications;
        this.requisitions = requisitions;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var target = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("requisition")
                .flatMap(Ids::parse)
                .flatMap(this::target);
        head(new PageHead(getTranslation("candidate.add.title"))
                .crumb(getTranslation("candidate.list.title"), CandidatesView.class)
                .facts(target.map(each -> getTranslation("candidate.add.onRequisition", each.title()))
                        .orElse("")));
        add(new CandidateEditor(
                candidates,
                people,
                Optional.empty(),
                target.isPresent(),
                (form, source) -> target.map(each -> putOn(each, form, source)).orElseGet(() -> add(form)),
                () -> UI.getCurrent().navigate(CandidatesView.class)));
    }

    private Optional<Target> target(UUID requisition) {
        return Optional.ofNullable(requisitions.titles(List.of(requisition)).get(requisition))
                .map(title -> new Target(requisition, title));
    }

    private Runnable add(CandidateForm form) {
        var id = candidates.add(form);
        return () -> {
            Notices.done(getTranslation("candidate.added"));
            UI.getCurrent().navigate("candidates/" + id);
        };
    }

    private Runnable putOn(Target target, CandidateForm form, String source) {
        applications.apply(form, target.id(), source);
        return () -> {
            Notices.done(getTranslation("candidate.addedOn", target.title()));
            UI.getCurrent().navigate("requisitions/" + target.id() + "/candidates");
        };
    }

    private record Target(UUID id, String title) {}
}
