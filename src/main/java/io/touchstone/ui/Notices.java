package io.touchstone.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/** The one way to tell a person that something happened. Texts are translated sentences. */
public final class Notices {
    private static final Duration SHORT = Duration.ofSeconds(4);

    private Notices() {}

    /** Something was done. Goes by itself. */
    public static void done(String sentence) {
        show(sentence, SHORT).addThemeVariants(NotificationVariant.SUCCESS);
    }

    /** Something was not done: what happened, what was lost, what to do. Stays until it is closed. */
    public static void problem(String sentence) {
        var notice = show(sentence, Duration.ZERO);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
    }

    private static Notification show(String sentence, Duration duration) {
        var notice = new Notification(sentence, (int) duration.toMillis(), Position.BOTTOM_START);
        if (duration.isZero()) {
            notice.removeAll();
            notice.add(new Span(sentence), close(notice));
        }
        notice.open();
        return notice;
    }

    private static Button close(Notification notice) {
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), clicked -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(UI.getCurrent().getTranslation("ui.close"));
        return close;
    }
}
