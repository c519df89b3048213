package io.touchstone.interview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.touchstone.interview.InterviewRow;
import io.touchstone.interview.Scorecards;
import io.touchstone.ui.Formats;
import io.touchstone.ui.GateBadge;
import io.touchstone.ui.StartTasks;
import java.util.List;

/** Scorecards that wait for the viewer, the most urgent first. */
@SpringComponent
class InterviewTasks implements StartTasks {
    private final Scorecards scorecards;

    InterviewTasks(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Task> tasks() {
        return scorecards.waiting().stream().map(InterviewTasks::task).toList();
    }

    private static Task task(InterviewRow row) {
        var ui = UI.getCurrent();
        var plan = row.interview().plan();
        var late = InterviewLines.isLate(plan);
        var day = plan.dueOn();
        var title = day == null
                ? ui.getTranslation("interview.task.waits")
                : ui.getTranslation(
                        late ? "interview.task.late" : "interview.task.due",
                        Formats.here().date(day));
        return new Task(
                late ? GateBadge.State.LOOK : GateBadge.State.ASK,
                title,
                InterviewLines.joined(row.candidateName(), row.requisitionTitle(), plan.round()),
                ui.getTranslation("interview.task.verb"),
                "interviews/" + row.interview().id());
    }
}
