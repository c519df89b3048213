package io.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Where everybody arrives: a greeting, what waits for them, and what the modules have to show to them. */
@Route("")
@PermitAll
@Menu(title = "ui.start.nav", order = 0)
@StyleSheet("context://start.css")
public class StartView extends Page implements BeforeEnterObserver {
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int NIGHT = 5;

    private final transient SignedIn signedIn;
    private final transient List<StartTasks> tasks;
    private final transient List<StartSection> sections;

    StartView(SignedIn signedIn, List<StartTasks> tasks, List<StartSection> sections) {
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.sections = sections;
        addClassName("start");
    }

    /** Also when it is opened again from itself: what waits may be done meanwhile. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var waiting = tasks.stream()
                .sorted(Comparator.comparingInt(StartTasks::order))
                .map(StartTasks::tasks)
                .flatMap(Collection::stream)
                .toList();
        head(new PageHead(greeting()).facts(getTranslation("ui.start.waiting", waiting.size())));
        if (!waiting.isEmpty()) {
            add(new Card(list(waiting)).frame());
        }
        sections.stream()
                .filter(StartSection::visible)
                .sorted(Comparator.comparingInt(StartSection::order))
                .forEach(section -> add(section.content()));
    }

    private String greeting() {
        var hour = LocalTime.now(Formats.here().zone()).getHour();
        var name = signedIn.person().map(SignedIn.Person::name).orElse("");
        return getTranslation(greeting(hour), firstName(name));
    }

    static String greeting(int hour) {
        if (hour >= NIGHT && hour < NOON) return "ui.start.morning";
        return hour >= NOON && hour < EVENING ? "ui.start.afternoon" : "ui.start.evening";
    }

    /** "Wen" of "Wen Lindqvist"; a name without a space, as Chinese ones are, is kept whole. */
    static String firstName(String name) {
        return name.strip().split("\\s+", 2)[0];
    }

    private static Component list(List<StartTasks.Task> waiting) {
        var list = new UnorderedList();
        list.addClassName("start-tasks");
        waiting.forEach(task -> list.add(line(task)));
        return list;
    }

    private static ListItem line(StartTasks.Task task) {
        var title = new Span(task.title());
        title.addClassName("start-task-title");
        var detail = new Span(task.detail());
        detail.addClassName("start-task-detail");
        var open = new Button(task.verb(), clicked -> UI.getCurrent().navigate(task.path()));
        open.setAriaLabel(open.getTranslation("ui.start.task", task.verb(), task.title(), task.detail()));
        return new ListItem(new GateBadge(task.state()), new Div(title, detail), open);
    }
}
