package io.touchstone.candidate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.touchstone.candidate.Candidate;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Candidates;
import io.touchstone.identity.People;
import io.touchstone.problem.NotFound;
import io.touchstone.ui.Notices;
import io.touchstone.ui.Page;
import io.touchstone.ui.PageHead;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** Changes what is written down about a person. */
@Route("candidates/:id([0-9a-f-]+)/edit")
@RolesAllowed("RECRUITER")
@StyleSheet("context://candidate.css")
public class EditCandidateView extends Page implements BeforeEnterObserver {
    private final transient Candidates candidates;
    private final transient People people;

    EditCandidateView(Candidates candidates, People people) {
        this.candidates = candidates;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(event.getRouteParameters().get("id").flatMap(Ids::parse).orElseThrow(NotFound::new));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(UUID id) {
        var before = candidates.get(id);
        removeAll();
        head(new PageHead(getTranslation("candidate.edit.title", before.name()))
                .crumb(getTranslation("candidate.list.title"), CandidatesView.class)
                .crumb(new RouterLink(before.name(), CandidateView.class, new RouteParameters("id", id.toString()))));
        var editor = new CandidateEditor(
                candidates, people, Optional.of(before), false, (form, source) -> save(before, form), () -> open(id));
        editor.reload(() -> show(id));
        add(editor);
    }

    private Runnable save(Candidate before, CandidateForm form) {
        candidates.update(before.id(), before.version(), form);
        return () -> {
            Notices.done(getTranslation("candidate.saved"));
            open(before.id());
        };
    }

    private static void open(UUID id) {
        UI.getCurrent().navigate("candidates/" + id);
    }
}
