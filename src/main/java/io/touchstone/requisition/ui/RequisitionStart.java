package io.touchstone.requisition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Role;
import io.touchstone.requisition.RequisitionAccess;
import io.touchstone.requisition.RequisitionFilter;
import io.touchstone.requisition.RequisitionRow;
import io.touchstone.requisition.Requisitions;
import io.touchstone.ui.Card;
import io.touchstone.ui.EmptyState;
import io.touchstone.ui.StartSection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;

/** The newest open requisitions, on the start page of those who run them. */
@SpringComponent
class RequisitionStart implements StartSection {
    private static final int MOST = 8;

    private final Requisitions requisitions;
    private final RequisitionAccess access;
    private final CurrentViewer viewer;

    RequisitionStart(Requisitions requisitions, RequisitionAccess access, CurrentViewer viewer) {
        this.requisitions = requisitions;
        this.access = access;
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean visible() {
        var person = viewer.require();
        return person.is(Role.RECRUITER) || person.is(Role.HIRING_MANAGER);
    }

    @Override
    public Component content() {
        var open = requisitions.list(RequisitionFilter.OPEN, PageRequest.of(0, MOST));
        var section = new Part();
        section.add(new H2(text(access.readsAll() ? "requisition.start.title.all" : "requisition.start.title")));
        if (open.isEmpty()) {
            section.add(new Card(empty()).frame());
            return section;
        }
        section.add(new Card(table(open.getContent())).frame());
        if (open.getTotalElements() > MOST) {
            section.add(new RouterLink(text("requisition.start.all", open.getTotalElements()), RequisitionsView.class));
        }
        return section;
    }

    private EmptyState empty() {
        return viewer.require().is(Role.RECRUITER)
                ? new EmptyState(
                        text("requisition.list.empty"),
                        text("requisition.open.verb"),
                        () -> UI.getCurrent().navigate(NewRequisitionView.class))
                : new EmptyState(text("requisition.list.emptyForOthers"));
    }

    private static NativeTable table(List<RequisitionRow> rows) {
        var table = new NativeTable();
        table.addClassNames("ts-table", "requisition-table");
        var heads = Stream.of("role", "open", "people", "matrix")
                .map(each -> new NativeTableHeaderCell(text("requisition.list." + each)))
                .toArray(NativeTableHeaderCell[]::new);
        table.getHead().add(new NativeTableRow(heads));
        rows.forEach(row -> table.getBody()
                .add(new NativeTableRow(
                        new NativeTableCell(RequisitionCells.link(row)),
                        new NativeTableCell(RequisitionCells.open(row)),
                        new NativeTableCell(new StageBar(row.people())),
                        new NativeTableCell(RequisitionCells.matrix(row)))));
        return table;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    /** Brings the style sheet along to a page of another module. */
    @StyleSheet("context://requisition.css")
    private static final class Part extends Div {
        private Part() {
            addClassName("requisition-start");
        }
    }
}
