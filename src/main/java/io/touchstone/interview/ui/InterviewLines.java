package io.touchstone.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.touchstone.interview.InterviewRow;
import io.touchstone.interview.Plan;
import io.touchstone.ui.Formats;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Interviews as lines that open their scorecards. */
final class InterviewLines extends UnorderedList {
    InterviewLines(List<InterviewRow> rows) {
        addClassName("interview-lines");
        rows.forEach(row -> add(new ListItem(line(row))));
    }

    static RouterLink link(String words, UUID interview) {
        return new RouterLink(words, InterviewView.class, new RouteParameters("id", interview.toString()));
    }

    private Component line(InterviewRow row) {
        var about = new Span(joined(
                row.requisitionTitle(),
                row.interview().plan().round(),
                at(row.interview().plan()),
                getTranslation("interview.skills", row.interview().skills().size())));
        about.addClassName("interview-detail");
        var who = new Div(link(row.candidateName(), row.interview().id()), about);
        var when = new Span(row.submittedAt()
                .map(at ->
                        getTranslation("interview.submittedAt", Formats.here().dateTime(at)))
                .orElseGet(() -> due(row.interview().plan())));
        when.addClassName("interview-when");
        if (row.submittedAt().isEmpty() && isLate(row.interview().plan())) when.addClassName("interview-late");
        var line = new Div(who, when);
        line.addClassName("interview-line");
        return line;
    }

    static boolean isLate(Plan plan) {
        var day = plan.dueOn();
        return day != null && day.isBefore(Formats.here().today());
    }

    /** "due 3 December", "overdue since 3 December", or nothing. */
    static String due(Plan plan) {
        var day = plan.dueOn();
        if (day == null) return "";
        return UI.getCurrent()
                .getTranslation(
                        isLate(plan) ? "interview.overdue" : "interview.due",
                        Formats.here().date(day));
    }

    /** "3 December, 14:30" in the viewer's zone, or nothing. */
    static String at(Plan plan) {
        var at = plan.scheduledAt();
        return at == null ? "" : Formats.here().dateTime(at);
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
