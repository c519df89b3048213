package io.touchstone.requisition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.People;
import io.touchstone.identity.Role;
import io.touchstone.problem.NotFound;
import io.touchstone.requisition.Requisition;
import io.touchstone.requisition.RequisitionRow.StageCount;
import io.touchstone.requisition.RequisitionTab;
import io.touchstone.requisition.Requisitions;
import io.touchstone.ui.Page;
import io.touchstone.ui.PageHead;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The frame of one requisition: head and tabs. What stands in the tabs is contributed. The open tab is part of the address;
 * the query parameters belong to it, are there for it to read when its content is made, and come back when it is opened again.
 */
@Route("requisitions/:id([0-9a-f-]+)/:tab?")
@RolesAllowed({"RECRUITER", "HIRING_MANAGER", "ADMINISTRATOR"})
@StyleSheet("context://requisition.css")
public class RequisitionView extends Page implements BeforeEnterObserver, AfterNavigationObserver {
    private final transient Requisitions requisitions;
    private final transient List<RequisitionTab> tabs;
    private final transient People people;
    private final transient CurrentViewer viewer;
    private final Map<String, QueryParameters> queries = new HashMap<>();
    private final Div beforeTabs = new Div();
    private transient @Nullable Requisition requisition;
    private transient @Nullable RequisitionTab open;

    RequisitionView(Requisitions requisitions, List<RequisitionTab> tabs, People people, CurrentViewer viewer) {
        this.requisitions = requisitions;
        this.tabs = tabs.stream()
                .sorted(Comparator.comparingInt(RequisitionTab::order))
                .toList();
        this.people = people;
        this.viewer = viewer;
        addClassName("requisition");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var found = parameters.get("id").flatMap(this::find);
        var wanted = parameters.get("tab");
        var tab = found.flatMap(each -> visible(each).stream()
                .filter(candidate -> wanted.isEmpty() || candidate.id().equals(wanted.get()))
                .findFirst());
        if (found.isEmpty() || wanted.isPresent() && tab.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        requisition = found.get();
        open = tab.orElse(null);
    }

    /** Only now the address of the page is the new one, which the tab may read. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var shown = requisition;
        if (shown == null) return;
        removeAll();
        beforeTabs.removeAll();
        head(head(shown));
        add(beforeTabs);
        var tab = open;
        if (tab != null) {
            queries.put(tab.id(), event.getLocation().getQueryParameters());
            add(navigation(shown, tab), tab.content(shown));
        }
    }

    private Optional<Requisition> find(String id) {
        try {
            return Optional.of(requisitions.get(UUID.fromString(id)));
        } catch (IllegalArgumentException | NotFound unknown) {
            return Optional.empty();
        }
    }

    private List<RequisitionTab> visible(Requisition of) {
        return tabs.stream().filter(tab -> tab.visible(of)).toList();
    }

    private PageHead head(Requisition shown) {
        var row = requisitions.row(shown.id());
        var openFor = RequisitionCells.openWords(row);
        var head = new PageHead(shown.title())
                .crumb(getTranslation("requisition.list.title"), RequisitionsView.class)
                .facts(
                        shown.isOpen() ? getTranslation("requisition.openFor", openFor) : openFor,
                        getTranslation("requisition.openings", shown.openings()),
                        getTranslation(
                                "requisition.candidates",
                                row.people().stream()
                                        .mapToInt(StageCount::people)
                                        .sum()),
                        getTranslation(
                                row.matrix().approved()
                                        ? "requisition.matrixVersion"
                                        : "requisition.matrixVersion.notApproved",
                                row.matrix().inForce()));
        if (shown.isOpen() && viewer.require().is(Role.RECRUITER)) {
            head.other(getTranslation("requisition.edit.verb"), () -> edit(shown.id()));
            head.other(
                    getTranslation("requisition.close.verb"), () -> new CloseDialog(requisitions, shown.id()).open());
        }
        return head;
    }

    private void edit(UUID id) {
        beforeTabs.removeAll();
        var form = new DetailsForm(requisitions, people, id, beforeTabs::removeAll);
        beforeTabs.add(form);
        form.focus();
    }

    private Component navigation(Requisition shown, RequisitionTab current) {
        var navigation = new Nav();
        navigation.addClassName("requisition-tabs");
        navigation.setAriaLabel(getTranslation("requisition.tabs"));
        visible(shown).forEach(tab -> navigation.add(link(shown, tab, tab == current)));
        return navigation;
    }

    private RouterLink link(Requisition shown, RequisitionTab tab, boolean current) {
        var address = new RouteParameters(Map.of("id", shown.id().toString(), "tab", tab.id()));
        var link = new RouterLink(getTranslation(tab.label()), RequisitionView.class, address);
        link.setQueryParameters(queries.getOrDefault(tab.id(), QueryParameters.empty()));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    /** For what a tab or form has changed: everything on the page is read anew, at the same address. */
    static void reload() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
