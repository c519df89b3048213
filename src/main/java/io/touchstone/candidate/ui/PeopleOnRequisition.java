package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.touchstone.candidate.Application;
import io.touchstone.requisition.Requisition;
import io.touchstone.requisition.Stage;
import io.touchstone.ui.Card;
import io.touchstone.ui.Columns;
import io.touchstone.ui.EmptyState;
import io.touchstone.ui.Formats;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The people on one requisition by stage, source and how long they have been there; who is opened stands beside the list. */
@StyleSheet("context://candidate.css")
final class PeopleOnRequisition extends Div {
    private final transient ApplicationDesk desk;
    private final transient Requisition requisition;
    private final Select<Shown> stage = new Select<>();
    private final Select<String> source = new Select<>();
    private final Grid<Application> grid = new Grid<>();
    private final Columns columns;
    private transient List<Application> all = List.of();

    PeopleOnRequisition(ApplicationDesk desk, Requisition requisition) {
        this.desk = desk;
        this.requisition = requisition;
        addClassName("candidate-people");
        list();
        columns = new Columns(filters(), grid);
        add(columns);
        read();
    }

    private Component filters() {
        stage.setAriaLabel(getTranslation("candidate.people.stage"));
        stage.setItemLabelGenerator(each -> each == null ? "" : each.label());
        stage.addValueChangeListener(chosen -> filter());
        source.setAriaLabel(getTranslation("candidate.field.source"));
        source.setPlaceholder(getTranslation("candidate.people.anySource"));
        source.setEmptySelectionAllowed(true);
        source.setEmptySelectionCaption(getTranslation("candidate.people.anySource"));
        source.addValueChangeListener(chosen -> filter());
        var filters = new Div(stage, source);
        filters.addClassName("candidate-filters");
        if (desk.mayAdd(requisition)) {
            var add = new Button(getTranslation("candidate.people.add"), clicked -> openAdding());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            filters.add(add);
        }
        return filters;
    }

    private void list() {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addColumn(Application::candidateName)
                .setHeader(getTranslation("candidate.field.name"))
                .setFlexGrow(2)
                .setSortable(true);
        grid.addColumn(each -> Words.of(each.stage()))
                .setHeader(getTranslation("candidate.people.stage"))
                .setComparator(Comparator.comparingInt(each -> each.stage().position()));
        grid.addColumn(Application::source)
                .setHeader(getTranslation("candidate.field.source"))
                .setSortable(true);
        grid.addColumn(each -> Formats.here().daysSince(each.inStageSince()))
                .setHeader(getTranslation("candidate.people.since"))
                .setComparator(Comparator.comparing(Application::inStageSince));
        grid.asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.isFromClient() || chosen.getValue() != null) open(Optional.ofNullable(chosen.getValue()));
        });
        grid.addClassName("candidate-grid");
    }

    /** Reads everybody again, and keeps the filters and who is opened. */
    private void read() {
        var opened = Optional.ofNullable(grid.asSingleSelect().getValue()).map(Application::id);
        var chosen = Optional.ofNullable(stage.getValue()).map(Shown::key);
        var from = source.getValue();
        all = desk.applications().of(requisition.id());
        var choices = choices();
        stage.setItems(choices);
        stage.setValue(choices.stream()
                .filter(each -> chosen.filter(each.key()::equals).isPresent())
                .findFirst()
                .orElseGet(choices::getFirst));
        var sources = all.stream()
                .map(Application::source)
                .filter(each -> !each.isBlank())
                .distinct()
                .sorted()
                .toList();
        source.setItems(sources);
        if (from != null && sources.contains(from)) source.setValue(from);
        source.setVisible(!sources.isEmpty());
        filter();
        opened.ifPresent(this::openAgain);
    }

    private List<Shown> choices() {
        var choices = new ArrayList<Shown>();
        choices.add(shown(
                "process",
                getTranslation("candidate.people.inProcess"),
                each -> each.stage().group().inProcess()));
        choices.add(shown("all", getTranslation("candidate.people.all"), each -> true));
        for (Stage each : desk.requisitions().stages(requisition.id())) {
            choices.add(shown(
                    each.id().toString(),
                    Words.of(each),
                    one -> one.stage().id().equals(each.id())));
        }
        return choices;
    }

    private Shown shown(String key, String name, Predicate<Application> which) {
        var count = all.stream().filter(which).count();
        return new Shown(key, getTranslation("candidate.people.count", name, count), which);
    }

    private void filter() {
        var chosen = stage.getValue();
        if (chosen == null) return;
        var from = source.getValue();
        grid.setItems(all.stream()
                .filter(chosen.which())
                .filter(each -> from == null || each.source().equals(from))
                .toList());
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation(all.isEmpty() ? "candidate.people.empty" : "candidate.people.noneHere")));
    }

    /** Stays open beside the list even where the filter hides them now: the next step may be to take it back. */
    private void openAgain(UUID application) {
        open(all.stream().filter(each -> each.id().equals(application)).findFirst());
    }

    private void open(Optional<Application> opened) {
        opened.ifPresentOrElse(each -> columns.aside(details(each)), columns::aside);
    }

    private Component details(Application application) {
        var page = new Anchor("candidates/" + application.candidateId(), getTranslation("candidate.people.open"));
        var where = new Span(Words.of(application.stage()));
        where.addClassName("candidate-stage");
        return new Card(
                application.candidateName(),
                where,
                page,
                desk.actions().of(application.id(), () -> {
                    read();
                    openAgain(application.id());
                }),
                new WayThere(desk.applications().moves(application.id()), desk.people(), desk.catalogue()));
    }

    private void openAdding() {
        grid.deselectAll();
        columns.aside(new AddPerson(desk, requisition, application -> {
            read();
            openAgain(application);
        }));
    }

    private record Shown(String key, String label, Predicate<Application> which) {}
}
