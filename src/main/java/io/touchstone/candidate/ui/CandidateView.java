package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.touchstone.candidate.Candidate;
import io.touchstone.candidate.CandidateTab;
import io.touchstone.candidate.Candidates;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Role;
import io.touchstone.problem.NotFound;
import io.touchstone.ui.Formats;
import io.touchstone.ui.Page;
import io.touchstone.ui.PageHead;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The frame of one person: head and tabs. What stands in the tabs is contributed; the open one is part of the address. */
@Route("candidates/:id([0-9a-f-]+)/:tab?")
@RolesAllowed({"RECRUITER", "HIRING_MANAGER", "ADMINISTRATOR", "INTERVIEWER"})
@StyleSheet("context://candidate.css")
public class CandidateView extends Page implements BeforeEnterObserver, AfterNavigationObserver {
    private final transient Candidates candidates;
    private final transient List<CandidateTab> tabs;
    private final transient CurrentViewer viewer;
    private transient @Nullable Candidate candidate;
    private transient @Nullable CandidateTab open;

    CandidateView(Candidates candidates, List<CandidateTab> tabs, CurrentViewer viewer) {
        this.candidates = candidates;
        this.tabs = tabs.stream()
                .sorted(Comparator.comparingInt(CandidateTab::order))
                .toList();
        this.viewer = viewer;
        addClassName("candidate");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var wanted = parameters.get("tab");
        var found = parameters.get("id").flatMap(Ids::parse).flatMap(this::find);
        var tab = found.flatMap(each -> visible(each).stream()
                .filter(one -> wanted.isEmpty() || one.id().equals(wanted.get()))
                .findFirst());
        if (found.isEmpty() || tab.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        candidate = found.get();
        open = tab.get();
    }

    /** Only now the address of the page is the new one, which the tab may read. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var shown = candidate;
        var tab = open;
        if (shown == null || tab == null) return;
        removeAll();
        head(head(shown));
        add(navigation(shown, tab), tab.content(shown));
    }

    private Optional<Candidate> find(UUID id) {
        try {
            return Optional.of(candidates.get(id));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }

    private List<CandidateTab> visible(Candidate of) {
        return tabs.stream().filter(tab -> tab.visible(of)).toList();
    }

    private PageHead head(Candidate shown) {
        var head = new PageHead(shown.name())
                .facts(
                        shown.location(),
                        shown.email(),
                        getTranslation("candidate.addedOnDate", Formats.here().date(shown.addedAt())));
        if (readsList()) {
            head.crumb(getTranslation("candidate.list.title"), CandidatesView.class);
        } else {
            head.crumb(new Span(getTranslation("candidate.list.title")));
        }
        if (viewer.require().is(Role.RECRUITER)) {
            head.other(
                    getTranslation("candidate.edit.verb"),
                    () -> UI.getCurrent().navigate("candidates/" + shown.id() + "/edit"));
        }
        return head;
    }

    private boolean readsList() {
        var person = viewer.require();
        return person.is(Role.RECRUITER) || person.is(Role.HIRING_MANAGER) || person.is(Role.ADMINISTRATOR);
    }

    private Component navigation(Candidate shown, CandidateTab current) {
        var navigation = new Nav();
        navigation.addClassName("candidate-tabs");
        navigation.setAriaLabel(getTranslation("candidate.tabs"));
        visible(shown).forEach(tab -> navigation.add(link(shown, tab, tab == current)));
        return navigation;
    }

    private RouterLink link(Candidate shown, CandidateTab tab, boolean current) {
        var address = new RouteParameters(Map.of("id", shown.id().toString(), "tab", tab.id()));
        var link = new RouterLink(getTranslation(tab.label()), CandidateView.class, address);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
