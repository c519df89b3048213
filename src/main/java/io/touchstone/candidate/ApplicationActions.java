package io.touchstone.candidate;

import static io.touchstone.candidate.ClosingType.OTHER;
import static io.touchstone.candidate.ClosingType.THEY_DECLINED;
import static io.touchstone.candidate.ClosingType.WE_DECLINED;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import io.touchstone.problem.StaleEdit;
import io.touchstone.requisition.Stage;
import io.touchstone.requisition.StageGroup;
import io.touchstone.ui.Formats;
import io.touchstone.ui.Notices;
import java.util.List;
import java.util.UUID;

/**
 * Moves one application to another stage, or ends it with a reason. Stands beside one opened person, never on a row of a
 * list. Whoever may not decide about it gets nothing.
 */
@StyleSheet("context://candidate.css")
public final class ApplicationActions extends Div {
    private static final int UNDO_MILLIS = 10_000;

    private final transient ApplicationActionsFactory services;
    private final UUID applicationId;
    private final transient Runnable onChange;

    ApplicationActions(ApplicationActionsFactory services, UUID applicationId, Runnable onChange) {
        this.services = services;
        this.applicationId = applicationId;
        this.onChange = onChange;
        addClassName("application-actions");
        show();
    }

    private void show() {
        removeAll();
        setVisible(services.access.mayDecide(applicationId));
        if (!isVisible()) return;
        var application = services.applications.get(applicationId);
        add(moves(application));
        if (application.stage().group() != StageGroup.CLOSED) {
            add(
                    new Button(
                            getTranslation("candidate.reject.verb"),
                            clicked -> end(application, "candidate.reject", WE_DECLINED, OTHER)),
                    new Button(
                            getTranslation("candidate.withdraw.verb"),
                            clicked -> end(application, "candidate.withdraw", THEY_DECLINED)));
        }
    }

    private Component moves(Application application) {
        var menu = new MenuBar();
        var targets = menu.addItem(getTranslation(
                        application.stage().group() == StageGroup.CLOSED
                                ? "candidate.move.reopen"
                                : "candidate.move.verb"))
                .getSubMenu();
        services.requisitions.stages(application.requisitionId()).stream()
                .filter(stage -> stage.group() != StageGroup.CLOSED)
                .filter(stage -> !stage.id().equals(application.stage().id()))
                .forEach(stage -> targets.addItem(name(stage), clicked -> move(application, stage)));
        return menu;
    }

    private void move(Application application, Stage to) {
        attempt(() -> {
            services.applications.move(applicationId, application.version(), to.id());
            moved(application, to);
        });
    }

    /** An ended process is not undone into: ending it again needs its reason. */
    private void moved(Application before, Stage to) {
        var sentence = getTranslation("candidate.moved", before.candidateName(), name(to));
        if (before.stage().group() == StageGroup.CLOSED) {
            Notices.done(sentence);
            return;
        }
        var version = services.applications.get(applicationId).version();
        var notice = new Notification();
        var undo = new Button(getTranslation("candidate.move.undo"), clicked -> {
            notice.close();
            attempt(() -> {
                services.applications.move(
                        applicationId, version, before.stage().id());
                Notices.done(getTranslation("candidate.moved.undone", before.candidateName(), name(before.stage())));
            });
        });
        notice.setDuration(UNDO_MILLIS);
        notice.setPosition(Position.BOTTOM_START);
        notice.add(new Span(sentence), undo);
        notice.open();
    }

    private void end(Application application, String words, ClosingType... types) {
        new EndDialog(services, application, words, List.of(types), this::changed).open();
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (StaleEdit problem) {
            Notices.problem(whoMeanwhile(services, problem));
        } finally {
            changed();
        }
    }

    private void changed() {
        show();
        onChange.run();
    }

    private String name(Stage stage) {
        return stage.name().in(getLocale());
    }

    static String whoMeanwhile(ApplicationActionsFactory services, StaleEdit problem) {
        var ui = com.vaadin.flow.component.UI.getCurrent();
        var name = problem.editor()
                .map(id -> services.people.names(List.of(id)).get(id))
                .orElseGet(() -> ui.getTranslation("ui.conflict.somebody"));
        var when = problem.editedAt().map(at -> Formats.here().dateTime(at)).orElse("");
        return ui.getTranslation("candidate.move.stale", name, when);
    }
}
