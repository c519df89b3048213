package io.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;

/** Asks before a form with unsaved changes is left, within the portal and by the browser's own ways. */
public final class UnsavedGuard {
    private final UI ui;
    private final BooleanSupplier changed;
    private boolean warnsInBrowser;

    private UnsavedGuard(UI ui, BooleanSupplier changed) {
        this.ui = ui;
        this.changed = changed;
    }

    /** Watches as long as {@code form} is on the page. Call {@link #update()} when the form became changed or saved. */
    public static UnsavedGuard watch(Component form, BooleanSupplier changed) {
        var guard = new UnsavedGuard(UI.getCurrent(), changed);
        form.addAttachListener(attached -> {
            Registration leaving = attached.getUI().addBeforeLeaveListener(guard::beforeLeave);
            form.addDetachListener(detached -> {
                detached.unregisterListener();
                leaving.remove();
                guard.warnInBrowser(false);
            });
        });
        return guard;
    }

    /** Lets the browser warn about a closed tab too, while there is something to lose. */
    public void update() {
        warnInBrowser(changed.getAsBoolean());
    }

    /** Gives the form up, as a button of it says; asks first, if there is something to lose. */
    public void giveUp(Runnable leave) {
        if (changed.getAsBoolean()) {
            ask(leave, () -> {});
        } else {
            leave.run();
        }
    }

    private void beforeLeave(BeforeLeaveEvent event) {
        if (!changed.getAsBoolean()) return;
        var leaving = event.postpone();
        ask(leaving::proceed, leaving::cancel);
    }

    private void ask(Runnable leave, Runnable stay) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(ui.getTranslation("ui.unsaved.title"));
        dialog.setText(ui.getTranslation("ui.unsaved.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(ui.getTranslation("ui.unsaved.leave"));
        dialog.setConfirmText(ui.getTranslation("ui.unsaved.stay"));
        dialog.addCancelListener(cancelled -> {
            warnInBrowser(false);
            leave.run();
        });
        dialog.addConfirmListener(confirmed -> stay.run());
        dialog.open();
    }

    private void warnInBrowser(boolean warn) {
        if (warn == warnsInBrowser) return;
        warnsInBrowser = warn;
        ui.getPage().executeJs("window.onbeforeunload = $0 ? event => event.preventDefault() : null", warn);
    }
}
