package io.touchstone.requisition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.touchstone.requisition.CloseReason;
import io.touchstone.requisition.Requisitions;
import io.touchstone.ui.Notices;
import java.util.Locale;
import java.util.UUID;

/** Asks why nobody is looked for any more, and closes the requisition. */
final class CloseDialog extends Dialog {
    private final transient Requisitions requisitions;
    private final UUID id;
    private final RadioButtonGroup<CloseReason> reason = new RadioButtonGroup<>();

    CloseDialog(Requisitions requisitions, UUID id) {
        this.requisitions = requisitions;
        this.id = id;
        setHeaderTitle(getTranslation("requisition.close.title"));
        reason.setLabel(getTranslation("requisition.close.reason"));
        reason.setItems(CloseReason.values());
        reason.setItemLabelGenerator(
                each -> getTranslation("requisition.close." + each.name().toLowerCase(Locale.ROOT)));
        add(new Paragraph(getTranslation("requisition.close.consequence")), reason);
        var confirm = new Button(getTranslation("requisition.close.verb"), clicked -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("ui.cancel"), clicked -> close()), confirm);
    }

    private void confirm() {
        if (reason.isEmpty()) {
            reason.setErrorMessage(getTranslation("problem.required"));
            reason.setInvalid(true);
            return;
        }
        close();
        requisitions.close(id, reason.getValue());
        Notices.done(getTranslation("requisition.close.done"));
        RequisitionView.reload();
    }
}
