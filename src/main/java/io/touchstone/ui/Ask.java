package io.touchstone.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.problem.Problem;
import java.util.function.Consumer;

/** Dialogs that confirm, or ask one thing. All else opens beside the list. Texts are translated. */
public final class Ask {
    private Ask() {}

    /** {@code verb} is the label of the button that does it. */
    public static void confirm(String question, String consequence, String verb, Runnable action) {
        open(dialog(question, consequence, verb, action));
    }

    /** As {@link #confirm}, for what can't be taken back. */
    public static void confirmFinal(String question, String consequence, String verb, Runnable action) {
        var dialog = dialog(question, consequence, verb, action);
        dialog.setConfirmButtonTheme("error primary");
        open(dialog);
    }

    /** Asks for a few sentences, which must not be blank. When the answer is refused, it stays in the dialog with the reason. */
    public static void text(String question, String label, int maxLength, String verb, Consumer<String> answer) {
        var field = new TextArea(label);
        field.setWidthFull();
        field.setMinRows(3);
        field.setMaxLength(maxLength);
        var dialog = new Dialog(question);
        dialog.addClassName("ts-ask");
        dialog.add(field);
        var confirm = new Button(verb, clicked -> {
            var text = field.getValue().strip();
            if (text.isEmpty() || text.length() > maxLength) {
                refuse(field, translated(text.isEmpty() ? "ui.field.required" : "ui.field.tooLong", maxLength));
                return;
            }
            try {
                answer.accept(text);
                dialog.close();
            } catch (Problem refused) {
                refuse(field, ProblemMessages.of(refused));
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(translated("ui.cancel"), clicked -> dialog.close()), confirm);
        dialog.open();
        field.focus();
    }

    private static void refuse(TextArea field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }

    /** A second click asks nothing twice. */
    private static void open(ConfirmDialog dialog) {
        var asking =
                UI.getCurrent().getChildren().anyMatch(other -> other instanceof ConfirmDialog open && open.isOpened());
        if (!asking) dialog.open();
    }

    private static ConfirmDialog dialog(String question, String consequence, String verb, Runnable action) {
        var dialog = new ConfirmDialog(question, consequence, verb, confirmed -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(translated("ui.cancel"));
        return dialog;
    }

    private static String translated(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
