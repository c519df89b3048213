package io.touchstone.requisition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.requisition.Matrix;
import io.touchstone.requisition.MatrixStatus;
import io.touchstone.requisition.Requisition;
import io.touchstone.ui.Card;
import io.touchstone.ui.Columns;
import io.touchstone.ui.LevelGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The matrix in force, or another version of it; what waits for a decision above it, all versions beside it. */
final class MatrixPanel extends Div {
    private final transient MatrixDesk desk;
    private final transient Requisition requisition;
    private final transient MatrixWords words;

    MatrixPanel(MatrixDesk desk, Requisition requisition) {
        this.desk = desk;
        this.requisition = requisition;
        this.words = new MatrixWords(desk.catalogue());
        addClassName("matrix");
        show(first());
    }

    /** For whoever has to decide it is what waits for them; for everybody else what is in force. */
    private int first() {
        var newest = desk.matrices().versions(requisition.id()).getFirst();
        return newest.status() == MatrixStatus.PROPOSED && desk.mayDecide(requisition)
                ? newest.number()
                : desk.matrices().inForce(requisition.id()).number();
    }

    private void show(int number) {
        removeAll();
        var versions = desk.matrices().versions(requisition.id());
        var names = desk.names(versions.stream()
                .flatMap(each -> Stream.of(each.proposedBy(), each.decidedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var newest = versions.getFirst();
        var list = new MatrixVersions(versions, names, words, this::show);
        var main = new ArrayList<Component>();
        if (newest.status() == MatrixStatus.PROPOSED || newest.status() == MatrixStatus.SENT_BACK) {
            main.add(new MatrixDecision(desk, requisition, versions, names, words));
        }
        main.add(asksFor(
                versions.stream()
                        .filter(each -> each.number() == number)
                        .findFirst()
                        .orElse(newest),
                newest));
        add(new Columns(main.toArray(Component[]::new)).aside(list));
    }

    private Component asksFor(Matrix shown, Matrix newest) {
        var corner = new Div(LevelGrid.legend());
        corner.addClassName("matrix-corner");
        if (desk.mayPropose(requisition)) {
            corner.add(new Button(getTranslation("requisition.matrix.change"), clicked -> edit(newest)));
        }
        var which = new Paragraph(getTranslation("requisition.matrix.version", shown.number()));
        which.addClassName("requisition-quiet");
        return new Card(getTranslation("requisition.matrix.asksFor"), which, new LevelGrid(rows(shown))).beside(corner);
    }

    private List<LevelGrid.Row> rows(Matrix matrix) {
        return matrix.rows().stream()
                .map(row -> new LevelGrid.Row(
                        words.skill(row.skill()),
                        "skills/" + row.skill(),
                        row.level(),
                        row.mustHave(),
                        words.anchor(row.skill(), row.level())))
                .toList();
    }

    /** A change is always made on the newest version, approved or not, so that nothing proposed is lost. */
    private void edit(Matrix newest) {
        removeAll();
        add(new MatrixEditor(
                desk,
                newest,
                words,
                () -> show(desk.matrices().inForce(requisition.id()).number())));
    }
}
