package io.touchstone.requisition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.touchstone.requisition.MatrixStatus;
import io.touchstone.requisition.RequisitionRow;
import io.touchstone.requisition.RequisitionRow.MatrixState;
import io.touchstone.requisition.RequisitionStatus;
import io.touchstone.ui.Formats;
import java.time.Duration;
import java.time.Instant;

/** The parts of a requisition in a list, alike wherever it is listed. */
final class RequisitionCells {
    /** Open for longer than this, somebody should ask why. */
    private static final Duration LONG = Duration.ofDays(90);

    private RequisitionCells() {}

    static RouterLink link(RequisitionRow row) {
        return new RouterLink(
                row.title(),
                RequisitionView.class,
                new RouteParameters("id", row.id().toString()));
    }

    /** {@code narrow} is what a phone has no column for. */
    static Component title(RequisitionRow row, String detail, String narrow) {
        var below = new Span(detail);
        below.addClassName("requisition-detail");
        var onPhones = new Span(narrow);
        onPhones.addClassNames("requisition-detail", "requisition-narrow");
        var cell = new Div(link(row), below, onPhones);
        cell.addClassName("requisition-title");
        return cell;
    }

    static Component open(RequisitionRow row) {
        var words = new Span(openWords(row));
        var late = row.status() == RequisitionStatus.OPEN
                && row.openedAt().isBefore(Instant.now().minus(LONG));
        words.setClassName("requisition-late", late);
        return words;
    }

    static String openWords(RequisitionRow row) {
        var closed = row.closedAt();
        return closed == null
                ? Formats.here().daysSince(row.openedAt())
                : new Span()
                        .getTranslation("requisition.closedOn", Formats.here().date(closed));
    }

    static Component matrix(RequisitionRow row) {
        var words = new Span(matrixWords(row.matrix()));
        words.setClassName("requisition-quiet", row.matrix().newest() == MatrixStatus.APPROVED);
        return words;
    }

    static String matrixWords(MatrixState matrix) {
        var key = switch (matrix.newest()) {
            case PROPOSED -> "requisition.matrix.waits";
            case SENT_BACK -> "requisition.matrix.sentBack";
            case APPROVED, SUPERSEDED -> "requisition.matrix.inForce";
        };
        return new Span().getTranslation(key, matrix.newestNumber());
    }
}
