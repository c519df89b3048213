package io.touchstone.requisition.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Role;
import io.touchstone.identity.Viewer;
import io.touchstone.requisition.MatrixStatus;
import io.touchstone.requisition.RequisitionFilter;
import io.touchstone.requisition.RequisitionRow;
import io.touchstone.requisition.Requisitions;
import io.touchstone.ui.GateBadge;
import io.touchstone.ui.StartTasks;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;

/** Matrices that wait for the viewer: to be approved, or to be changed after they were sent back. */
@SpringComponent
class MatrixTasks implements StartTasks {
    private static final int MOST = 200;

    private final Requisitions requisitions;
    private final CurrentViewer viewer;

    MatrixTasks(Requisitions requisitions, CurrentViewer viewer) {
        this.requisitions = requisitions;
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Task> tasks() {
        var person = viewer.require();
        if (!person.is(Role.HIRING_MANAGER) && !person.is(Role.RECRUITER)) return List.of();
        return requisitions.list(RequisitionFilter.OPEN, PageRequest.of(0, MOST)).stream()
                .flatMap(row -> task(row, person).stream())
                .toList();
    }

    private static Optional<Task> task(RequisitionRow row, Viewer person) {
        var newest = row.matrix().newest();
        if (newest == MatrixStatus.PROPOSED
                && person.is(Role.HIRING_MANAGER)
                && person.id().equals(row.hiringManager())) {
            return Optional.of(task(row, GateBadge.State.ASK, "requisition.task.approve"));
        }
        if (newest == MatrixStatus.SENT_BACK && person.id().equals(row.recruiter())) {
            return Optional.of(task(row, GateBadge.State.LOOK, "requisition.task.sentBack"));
        }
        return Optional.empty();
    }

    private static Task task(RequisitionRow row, GateBadge.State state, String title) {
        var ui = UI.getCurrent();
        return new Task(
                state,
                ui.getTranslation(title),
                ui.getTranslation(
                        "requisition.task.detail", row.title(), row.matrix().newestNumber()),
                ui.getTranslation("requisition.task.look"),
                "requisitions/" + row.id() + "/" + MatrixTab.ID);
    }
}
