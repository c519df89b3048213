package io.touchstone.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.identity.AccountRow;
import io.touchstone.identity.AccountState;
import io.touchstone.identity.Accounts;
import io.touchstone.identity.OneTimeLink;
import io.touchstone.identity.Role;
import io.touchstone.ui.Ask;
import io.touchstone.ui.Card;
import io.touchstone.ui.FieldErrors;
import io.touchstone.ui.Formats;
import io.touchstone.ui.Notices;
import java.util.EnumSet;

/** One account, and what an administrator may do about it. */
class AccountPanel extends Div {
    private final transient Accounts accounts;
    private final transient AccountRow account;
    private final transient Runnable changed;
    private final Div link = new Div();

    /** @param changed shows the account anew */
    AccountPanel(Accounts accounts, AccountRow account, Runnable changed) {
        this.accounts = accounts;
        this.account = account;
        this.changed = changed;
        addClassName("identity-panel");
        add(new Card(account.name(), facts(), link, roles()), new Card(actions()));
    }

    /** The link that was just made, until something else is shown. */
    void show(OneTimeLink made) {
        link.removeAll();
        link.add(new ShownOnce(
                getTranslation("identity.link.label"),
                made.address(),
                getTranslation(
                        "identity.link.hint", account.name(), Formats.here().date(made.expiresAt()))));
    }

    private Component facts() {
        var email = new Span(account.email());
        var facts = new Div(email);
        if (!account.signInName().equals(account.email())) {
            facts.add(new Span(getTranslation("identity.account.signsInAs", account.signInName())));
        }
        if (account.state() == AccountState.INVITED) {
            facts.add(new Span(getTranslation("identity.account.noPassword")));
        }
        if (account.state() == AccountState.DEACTIVATED) {
            facts.add(new Span(getTranslation("identity.account.isDeactivated")));
        }
        facts.addClassName("identity-facts");
        return facts;
    }

    private Component roles() {
        var roles = RoleNames.choice(EnumSet.allOf(Role.class));
        roles.setValue(account.roles());
        if (account.own()) {
            roles.setReadOnly(true);
            return new Div(roles, new Paragraph(getTranslation("identity.problem.ownRoles")));
        }
        var errors = new FieldErrors().field("roles", roles);
        var save = new Button(getTranslation("identity.account.saveRoles"));
        save.setEnabled(false);
        save.addClickListener(clicked -> {
            if (errors.attempt(() -> accounts.changeRoles(account.id(), roles.getSelectedItems()))) {
                done("identity.account.rolesSaved");
            }
        });
        roles.addValueChangeListener(
                edited -> save.setEnabled(!edited.getValue().equals(account.roles())));
        var form = new Div(roles, save);
        form.addClassName("identity-form");
        return form;
    }

    private Component actions() {
        var actions = new Div();
        actions.addClassName("identity-actions");
        if (account.state() == AccountState.DEACTIVATED) {
            actions.add(button("identity.account.activate", this::activate));
            return actions;
        }
        actions.add(
                button("identity.account.newLink", this::makeLink),
                button("identity.account.signOut", this::askSignOut),
                button("identity.account.deactivate", this::askDeactivate));
        return actions;
    }

    private void makeLink() {
        show(accounts.newLink(account.id()));
    }

    private void activate() {
        accounts.activate(account.id());
        done("identity.account.activated");
    }

    private void askSignOut() {
        Ask.confirm(
                getTranslation("identity.account.signOut.question", account.name()),
                getTranslation("identity.account.signOut.consequence"),
                getTranslation("identity.account.signOut"),
                () -> {
                    accounts.signOutEverywhere(account.id());
                    done("identity.account.signedOut");
                });
    }

    private void askDeactivate() {
        Ask.confirm(
                getTranslation("identity.account.deactivate.question", account.name()),
                getTranslation("identity.account.deactivate.consequence"),
                getTranslation("identity.account.deactivate"),
                () -> {
                    accounts.deactivate(account.id());
                    done("identity.account.deactivated");
                });
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), clicked -> action.run());
    }

    private void done(String key) {
        Notices.done(getTranslation(key, account.name()));
        changed.run();
    }
}
