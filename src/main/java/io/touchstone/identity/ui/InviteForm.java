package io.touchstone.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.identity.Accounts;
import io.touchstone.identity.Accounts.Invited;
import io.touchstone.identity.NewAccount;
import io.touchstone.identity.Role;
import io.touchstone.ui.Card;
import io.touchstone.ui.FieldErrors;
import java.util.EnumSet;
import java.util.function.Consumer;

/** Name, mail address and roles of somebody new. */
class InviteForm extends Div {
    InviteForm(Accounts accounts, Consumer<Invited> done) {
        var name = new TextField(getTranslation("identity.field.name"));
        name.setMaxLength(NewAccount.LONGEST_NAME);
        name.setAutofocus(true);
        var email = new EmailField(getTranslation("identity.field.email"));
        email.setMaxLength(NewAccount.LONGEST_EMAIL);
        var roles = RoleNames.choice(EnumSet.allOf(Role.class));
        var errors = new FieldErrors().field("name", name).field("email", email).field("roles", roles);
        var invite = new Button(
                getTranslation("identity.invite.verb"),
                clicked -> errors.attempt(() -> done.accept(
                        accounts.invite(new NewAccount(name.getValue(), email.getValue(), roles.getSelectedItems())))));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, email, roles, invite);
        form.addClassName("identity-form");
        add(new Card(getTranslation("identity.invite.title"), form));
    }
}
