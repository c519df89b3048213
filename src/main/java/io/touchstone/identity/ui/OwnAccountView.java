package io.touchstone.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import io.touchstone.identity.OwnAccount;
import io.touchstone.ui.Card;
import io.touchstone.ui.FieldErrors;
import io.touchstone.ui.Notices;
import io.touchstone.ui.Page;
import io.touchstone.ui.PageHead;
import jakarta.annotation.security.PermitAll;

/** One's own account: who the portal thinks one is, and the password. */
@Route("account")
@PermitAll
@StyleSheet("context://identity.css")
public class OwnAccountView extends Page {
    private final transient OwnAccount own;
    private final PasswordField current = new PasswordField(getTranslation("identity.own.current"));
    private final PasswordField chosen = NewPassword.field("identity.own.chosen");
    private final transient FieldErrors errors =
            new FieldErrors().field("current", current).field("password", chosen);

    OwnAccountView(OwnAccount own) {
        this.own = own;
        var facts = own.facts();
        head(new PageHead(getTranslation("identity.own.title"))
                .facts(facts.name(), facts.email(), RoleNames.of(facts.roles())));
        add(password());
    }

    private Card password() {
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var change = new Button(getTranslation("identity.own.change"), clicked -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(current, chosen, change);
        form.addClassName("identity-form");
        return new Card(
                getTranslation("identity.own.password"),
                new Paragraph(getTranslation("identity.own.consequence")),
                form);
    }

    private void change() {
        if (errors.attempt(() -> own.changePassword(current.getValue(), chosen.getValue()))) {
            current.clear();
            chosen.clear();
            Notices.done(getTranslation("identity.own.changed"));
        }
    }
}
