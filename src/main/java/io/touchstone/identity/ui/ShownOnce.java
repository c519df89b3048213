package io.touchstone.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.ui.CopyButton;

/** A link or token that nobody can look up later: to be copied now. */
class ShownOnce extends Div {
    ShownOnce(String label, String secret, String hint) {
        addClassName("identity-once");
        getElement().setAttribute("role", "status");
        var field = new TextField(label);
        field.setValue(secret);
        field.setReadOnly(true);
        field.setAutoselect(true);
        var row = new Div(field, new CopyButton(secret));
        row.addClassName("identity-once-row");
        add(row, new Paragraph(hint));
    }
}
