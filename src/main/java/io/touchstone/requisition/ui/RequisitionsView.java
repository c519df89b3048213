package io.touchstone.requisition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.RoleTemplate;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.People;
import io.touchstone.identity.Role;
import io.touchstone.requisition.RequisitionFilter;
import io.touchstone.requisition.RequisitionRow;
import io.touchstone.requisition.RequisitionStatus;
import io.touchstone.requisition.Requisitions;
import io.touchstone.ui.EmptyState;
import io.touchstone.ui.InAddress;
import io.touchstone.ui.Page;
import io.touchstone.ui.PageHead;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** All requisitions the viewer may read, newest first. */
@Route("requisitions")
@RolesAllowed({"RECRUITER", "HIRING_MANAGER", "ADMINISTRATOR"})
@Menu(title = "requisition.list.title", order = 10)
@StyleSheet("context://requisition.css")
public class RequisitionsView extends Page implements BeforeEnterObserver {
    private static final String WORDS = "q";
    private static final String SHOWN = "shown";

    /** Below this width, as in the style sheet, what the other columns say stands below the title. */
    private static final int NARROW = 800;

    private final transient Requisitions requisitions;
    private final transient People people;
    private final transient Map<String, String> templates;
    private final boolean recruiter;
    private final TextField search = new TextField();
    private final Select<Shown> shown = new Select<>();
    private final Grid<Listed> grid = new Grid<>();
    private transient InAddress address = InAddress.here();

    RequisitionsView(Requisitions requisitions, People people, Catalogue catalogue, CurrentViewer viewer) {
        this.requisitions = requisitions;
        this.people = people;
        templates = catalogue.templates().stream()
                .collect(Collectors.toMap(
                        RoleTemplate::key, template -> template.name().in(getLocale())));
        recruiter = viewer.require().is(Role.RECRUITER);
        addClassName("requisitions");
        var head = new PageHead(getTranslation("requisition.list.title"));
        if (recruiter) {
            head.primary(getTranslation("requisition.open.verb"), RequisitionsView::openOne);
        }
        head(head);
        add(filters(), list());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = InAddress.of(event.getLocation());
        search.setValue(address.get(WORDS));
        shown.setValue(Shown.named(address.get(SHOWN)));
    }

    private Component filters() {
        search.setAriaLabel(getTranslation("requisition.list.search"));
        search.setPlaceholder(getTranslation("requisition.list.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> {
            address.put(WORDS, typed.getValue());
            refresh();
        });
        shown.setAriaLabel(getTranslation("requisition.list.shown"));
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(each -> getTranslation("requisition.list.shown." + each.key()));
        shown.setValue(Shown.OPEN);
        shown.addValueChangeListener(chosen -> {
            address.put(
                    SHOWN,
                    chosen.getValue() == Shown.OPEN ? "" : chosen.getValue().key());
            refresh();
        });
        var filters = new Div(search, shown);
        filters.addClassName("requisition-filters");
        return filters;
    }

    private Component list() {
        grid.addClassName("requisition-grid");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(each -> RequisitionCells.title(each.row, each.detail, each.narrow))
                .setKey("title")
                .setHeader(getTranslation("requisition.list.role"))
                .setFlexGrow(3);
        var open = grid.addComponentColumn(each -> RequisitionCells.open(each.row))
                .setKey("open")
                .setHeader(getTranslation("requisition.list.open"))
                .setFlexGrow(1);
        grid.addComponentColumn(each -> new StageBar(each.row.people()))
                .setKey("people")
                .setHeader(getTranslation("requisition.list.people"))
                .setFlexGrow(3);
        var matrix = grid.addComponentColumn(each -> RequisitionCells.matrix(each.row))
                .setKey("matrix")
                .setHeader(getTranslation("requisition.list.matrix"))
                .setFlexGrow(2);
        grid.setItemsPageable(this::page, this::count);
        grid.setEmptyStateComponent(empty());
        var details = UI.getCurrent().getPage().getExtendedClientDetails();
        fit(List.of(open, matrix), details == null ? 0 : details.getWindowInnerWidth());
        grid.addAttachListener(attached -> {
            var watch = attached.getUI()
                    .getPage()
                    .addBrowserWindowResizeListener(resized -> fit(List.of(open, matrix), resized.getWidth()));
            grid.addDetachListener(detached -> {
                detached.unregisterListener();
                watch.remove();
            });
        });
        return grid;
    }

    /** {@code width} is not known, and then negative or 0, until the browser told it. */
    private static void fit(List<Grid.Column<Listed>> columns, int width) {
        columns.forEach(column -> column.setVisible(width <= 0 || width > NARROW));
    }

    private List<Listed> page(Pageable pageable) {
        var rows = requisitions.list(filter(), pageable).getContent();
        var managers = people.names(rows.stream()
                .map(RequisitionRow::hiringManager)
                .filter(Objects::nonNull)
                .toList());
        return rows.stream().map(row -> listed(row, managers)).toList();
    }

    private int count(Pageable pageable) {
        return (int) requisitions.list(filter(), PageRequest.of(0, 1)).getTotalElements();
    }

    private Listed listed(RequisitionRow row, Map<UUID, String> managers) {
        var manager = Optional.ofNullable(row.hiringManager())
                .map(id -> managers.getOrDefault(id, ""))
                .orElseGet(() -> getTranslation("requisition.noManager"));
        var detail = joined(
                templates.getOrDefault(row.template(), row.template()),
                getTranslation("requisition.openings", row.openings()),
                manager);
        var narrow = joined(RequisitionCells.openWords(row), RequisitionCells.matrixWords(row.matrix()));
        return new Listed(row, detail, narrow);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private RequisitionFilter filter() {
        return new RequisitionFilter(search.getValue(), shown.getValue().status);
    }

    private void refresh() {
        grid.setEmptyStateComponent(empty());
        grid.getLazyDataView().refreshAll();
    }

    private EmptyState empty() {
        if (!search.getValue().isBlank()) {
            return new EmptyState(
                    getTranslation("requisition.list.noMatch", search.getValue().strip()));
        }
        if (recruiter) {
            return new EmptyState(
                    getTranslation("requisition.list.empty"),
                    getTranslation("requisition.open.verb"),
                    RequisitionsView::openOne);
        }
        return new EmptyState(getTranslation("requisition.list.emptyForOthers"));
    }

    private static void openOne() {
        UI.getCurrent().navigate(NewRequisitionView.class);
    }

    private enum Shown {
        OPEN(Optional.of(RequisitionStatus.OPEN)),
        CLOSED(Optional.of(RequisitionStatus.CLOSED)),
        ALL(Optional.empty());

        private final Optional<RequisitionStatus> status;

        Shown(Optional<RequisitionStatus> status) {
            this.status = status;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Shown named(String key) {
            return Stream.of(values())
                    .filter(each -> each.key().equals(key))
                    .findFirst()
                    .orElse(OPEN);
        }
    }

    private record Listed(RequisitionRow row, String detail, String narrow) {}
}
