package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.touchstone.candidate.CandidateRow;
import io.touchstone.candidate.Candidates;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Role;
import io.touchstone.ui.EmptyState;
import io.touchstone.ui.Formats;
import io.touchstone.ui.Page;
import io.touchstone.ui.PageHead;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** All people the viewer may see, by name. */
@Route("candidates")
@RolesAllowed({"RECRUITER", "HIRING_MANAGER", "ADMINISTRATOR"})
@Menu(title = "candidate.list.title", order = 20)
@StyleSheet("context://candidate.css")
public class CandidatesView extends Page {
    private final transient Candidates candidates;
    private final boolean recruiter;
    private final TextField search = new TextField();
    private final Grid<CandidateRow> grid = new Grid<>();

    CandidatesView(Candidates candidates, CurrentViewer viewer) {
        this.candidates = candidates;
        recruiter = viewer.require().is(Role.RECRUITER);
        var head = new PageHead(getTranslation("candidate.list.title"));
        if (recruiter) {
            head.primary(getTranslation("candidate.add.verb"), CandidatesView::addOne);
        }
        head(head);
        add(filters(), list());
    }

    private Component filters() {
        search.setAriaLabel(getTranslation("candidate.list.search"));
        search.setPlaceholder(getTranslation("candidate.list.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> {
            grid.setEmptyStateComponent(empty());
            grid.getLazyDataView().refreshAll();
        });
        var filters = new Div(search);
        filters.addClassName("candidate-filters");
        return filters;
    }

    private Component list() {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(CandidatesView::name)
                .setHeader(getTranslation("candidate.field.name"))
                .setWidth("150px")
                .setFlexGrow(4);
        grid.addColumn(row -> getTranslation("candidate.list.running", row.applications()))
                .setHeader(getTranslation("candidate.list.applications"))
                .setWidth("110px")
                .setFlexGrow(1);
        grid.addColumn(row -> Formats.here().date(row.addedAt()))
                .setHeader(getTranslation("candidate.list.added"))
                .setWidth("95px")
                .setFlexGrow(1);
        grid.setItemsPageable(this::page, this::count);
        grid.setEmptyStateComponent(empty());
        grid.addClassName("candidate-grid");
        return grid;
    }

    private static Component name(CandidateRow row) {
        var detail = new Span(Stream.of(row.email(), row.location())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" · ")));
        detail.addClassName("candidate-detail");
        var cell = new Div(link(row), detail);
        cell.addClassName("candidate-cell");
        return cell;
    }

    private static RouterLink link(CandidateRow row) {
        return new RouterLink(
                row.name(),
                CandidateView.class,
                new RouteParameters("id", row.id().toString()));
    }

    private List<CandidateRow> page(Pageable pageable) {
        return candidates.search(search.getValue(), pageable).getContent();
    }

    private int count(Pageable pageable) {
        return (int) candidates.search(search.getValue(), PageRequest.of(0, 1)).getTotalElements();
    }

    private EmptyState empty() {
        if (!search.getValue().isBlank()) {
            return new EmptyState(
                    getTranslation("candidate.list.noMatch", search.getValue().strip()));
        }
        if (recruiter) {
            return new EmptyState(
                    getTranslation("candidate.list.empty"),
                    getTranslation("candidate.add.verb"),
                    CandidatesView::addOne);
        }
        return new EmptyState(getTranslation("candidate.list.emptyForOthers"));
    }

    private static void addOne() {
        UI.getCurrent().navigate(NewCandidateView.class);
    }
}
