package io.touchstone.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import io.touchstone.identity.internal.PasswordRule;

/** The field in which somebody chooses a password: says the rule, and lets a password manager propose one. */
final class NewPassword {
    private NewPassword() {}

    static PasswordField field(String label) {
        var ui = UI.getCurrent();
        var password = new PasswordField(ui.getTranslation(label));
        password.setHelperText(ui.getTranslation("identity.password.rule", PasswordRule.SHORTEST));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        return password;
    }
}
