package io.touchstone.requisition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.touchstone.requisition.Matrices;
import io.touchstone.requisition.Matrix;
import io.touchstone.requisition.MatrixChange;
import io.touchstone.requisition.MatrixStatus;
import io.touchstone.requisition.Requisition;
import io.touchstone.ui.Ask;
import io.touchstone.ui.Notices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The newest version while it is not in force: who has to decide and what would change, or why it was sent back. */
final class MatrixDecision extends Section {
    private final transient MatrixDesk desk;
    private final transient Requisition requisition;
    private final transient Matrix newest;

    MatrixDecision(
            MatrixDesk desk,
            Requisition requisition,
            List<Matrix> versions,
            Map<UUID, String> names,
            MatrixWords words) {
        this.desk = desk;
        this.requisition = requisition;
        this.newest = versions.getFirst();
        addClassNames("ts-card", "matrix-decision");
        add(new H2(getTranslation(
                newest.status() == MatrixStatus.SENT_BACK ? "requisition.matrix.sentBack" : "requisition.matrix.waits",
                newest.number())));
        add(new Paragraph(newest.status() == MatrixStatus.SENT_BACK ? sentBack(names) : waitsFor(names)));
        if (!newest.note().isBlank()) {
            var note = new Paragraph(newest.note());
            note.addClassName("matrix-note");
            add(note);
        }
        inForce(versions).ifPresent(old -> {
            add(new Paragraph(getTranslation("requisition.matrix.comparedWith", old.number())));
            add(MatrixVersions.changes(MatrixChange.between(old.rows(), newest.rows()), words));
        });
        if (newest.status() == MatrixStatus.PROPOSED && desk.mayDecide(requisition)) {
            add(actions());
        }
    }

    /** The newest that was approved; until one is, the template's own. */
    private Optional<Matrix> inForce(List<Matrix> versions) {
        return versions.stream()
                .filter(Matrix::approved)
                .findFirst()
                .or(() -> Optional.of(versions.getLast()).filter(first -> first.number() != newest.number()));
    }

    private String waitsFor(Map<UUID, String> names) {
        var manager = requisition.hiringManager();
        var proposer = names.getOrDefault(newest.proposedBy(), "");
        if (manager == null) {
            return getTranslation("requisition.matrix.proposedNoManager", proposer);
        }
        if (desk.mayDecide(requisition)) {
            return getTranslation("requisition.matrix.proposedForYou", proposer);
        }
        var name = desk.names(List.of(manager)).getOrDefault(manager, "");
        return getTranslation("requisition.matrix.proposedFor", proposer, name);
    }

    private String sentBack(Map<UUID, String> names) {
        var decider = Optional.ofNullable(newest.decidedBy())
                .map(id -> names.getOrDefault(id, ""))
                .orElse("");
        return getTranslation("requisition.matrix.sentBackBy", decider);
    }

    private Div actions() {
        var approve = new Button(getTranslation("requisition.matrix.approve"), clicked -> approve());
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        var sendBack = new Button(getTranslation("requisition.matrix.sendBack"), clicked -> sendBack());
        var actions = new Div(approve, sendBack);
        actions.addClassName("requisition-actions");
        return actions;
    }

    private void approve() {
        Ask.confirm(
                getTranslation("requisition.matrix.approve.question", newest.number()),
                getTranslation("requisition.matrix.approve.consequence"),
                getTranslation("requisition.matrix.approve"),
                () -> {
                    desk.matrices().approve(requisition.id(), newest.number());
                    done("requisition.matrix.approve.done");
                });
    }

    private void sendBack() {
        Ask.text(
                getTranslation("requisition.matrix.sendBack.question", newest.number()),
                getTranslation("requisition.matrix.sendBack.why"),
                Matrices.NOTE_LENGTH,
                getTranslation("requisition.matrix.sendBack"),
                why -> {
                    desk.matrices().sendBack(requisition.id(), newest.number(), why);
                    done("requisition.matrix.sendBack.done");
                });
    }

    private void done(String key) {
        Notices.done(getTranslation(key, newest.number()));
        RequisitionView.reload();
    }
}
