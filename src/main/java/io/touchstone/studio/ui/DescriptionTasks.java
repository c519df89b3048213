package io.touchstone.studio.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Role;
import io.touchstone.identity.Viewer;
import io.touchstone.requisition.RequisitionFilter;
import io.touchstone.requisition.RequisitionRow;
import io.touchstone.requisition.Requisitions;
import io.touchstone.studio.DescriptionVersion.Standing;
import io.touchstone.studio.JobDescriptions;
import io.touchstone.studio.WaitingDescription;
import io.touchstone.ui.GateBadge;
import io.touchstone.ui.StartTasks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;

/** Job descriptions that wait for the viewer: to be approved, or to be changed after they were sent back. */
@SpringComponent
class DescriptionTasks implements StartTasks {
    private static final int MOST = 200;

    private final Requisitions requisitions;
    private final JobDescriptions descriptions;
    private final CurrentViewer viewer;

    DescriptionTasks(Requisitions requisitions, JobDescriptions descriptions, CurrentViewer viewer) {
        this.requisitions = requisitions;
        this.descriptions = descriptions;
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<Task> tasks() {
        var person = viewer.require();
        if (!person.is(Role.HIRING_MANAGER) && !person.is(Role.RECRUITER)) return List.of();
        var open = requisitions.list(RequisitionFilter.OPEN, PageRequest.of(0, MOST)).stream()
                .collect(toMap(RequisitionRow::id, row -> row));
        return descriptions.waiting(open.keySet()).stream()
                .flatMap(waiting ->
                        task(waiting, Objects.requireNonNull(open.get(waiting.requisitionId())), person).stream())
                .toList();
    }

    private static Optional<Task> task(WaitingDescription waiting, RequisitionRow row, Viewer person) {
        if (waiting.standing() == Standing.PROPOSED && person.id().equals(row.hiringManager())) {
            return Optional.of(task(waiting, row, GateBadge.State.ASK, "studio.task.approve"));
        }
        if (waiting.standing() == Standing.SENT_BACK && person.id().equals(waiting.madeBy())) {
            return Optional.of(task(waiting, row, GateBadge.State.LOOK, "studio.task.sentBack"));
        }
        return Optional.empty();
    }

    private static Task task(WaitingDescription waiting, RequisitionRow row, GateBadge.State state, String title) {
        var ui = UI.getCurrent();
        return new Task(
                state,
                ui.getTranslation(title),
                ui.getTranslation(
                        "studio.task.detail", row.title(), ui.getTranslation("studio.language." + waiting.language())),
                ui.getTranslation("studio.task.look"),
                "requisitions/" + row.id() + "/" + DescriptionTab.ID);
    }
}
