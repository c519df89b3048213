package io.touchstone.interview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.touchstone.interview.InterviewRow;
import io.touchstone.interview.Plan;
import io.touchstone.interview.Scorecards;
import io.touchstone.ui.Formats;
import io.touchstone.ui.GateBadge;
import io.touchstone.ui.StartTasks;
import java.time.Instant;
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
        var plan = row.interview().plan();
        var late = InterviewLines.isLate(plan);
        var toCome = plan.isAfter(Instant.now());
        return new Task(
                late ? GateBadge.State.LOOK : GateBadge.State.ASK,
                title(plan, toCome),
                InterviewLines.joined(
                        row.candidateName(),
                        row.requisitionTitle(),
                        plan.round(),
                        toCome ? InterviewLines.due(plan) : ""),
                UI.getCurrent().getTranslation("interview.task.verb"),
                "interviews/" + row.interview().id());
    }

    /** Before the interview: when it is; then, until when its scorecard is expected. */
    private static String title(Plan plan, boolean toCome) {
        var ui = UI.getCurrent();
        var day = plan.dueOn();
        if (toCome) return ui.getTranslation("interview.task.at", InterviewLines.at(plan));
        return day == null
                ? ui.getTranslation("interview.task.waits")
                : ui.getTranslation(
                        InterviewLines.isLate(plan) ? "interview.task.late" : "interview.task.due",
                        Formats.here().date(day));
    }
}
