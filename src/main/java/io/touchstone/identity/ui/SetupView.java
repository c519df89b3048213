package io.touchstone.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.touchstone.identity.FirstAdministrator;
import io.touchstone.identity.LinkPurpose;
import io.touchstone.identity.PasswordSetup;
import io.touchstone.identity.Secret;
import io.touchstone.problem.Refused;
import io.touchstone.ui.Brand;
import io.touchstone.ui.FieldErrors;
import io.touchstone.ui.LanguageSwitch;

/** Where a one-time link leads: one form to choose a password, and at the very first start also who one is. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://identity.css")
public class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PasswordSetup setup;
    private final transient LanguageSwitch languages;

    SetupView(PasswordSetup setup, LanguageSwitch languages) {
        this.setup = setup;
        this.languages = languages;
        addClassName("identity-door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(languages, new Brand());
        SetupLinks.COOKIE
                .read(VaadinServletRequest.getCurrent())
                .map(Secret::new)
                .ifPresentOrElse(
                        secret -> setup.find(secret)
                                .ifPresentOrElse(purpose -> showForm(secret, purpose), this::showInvalid),
                        this::showInvalid);
    }

    private void showInvalid() {
        add(
                new H1(getTranslation("identity.noLink.title")),
                new Paragraph(getTranslation("identity.noLink.what")),
                new RouterLink(getTranslation("identity.setup.toLogin"), LoginView.class));
    }

    private void showForm(Secret secret, PasswordSetup.Purpose purpose) {
        if (purpose.purpose() == LinkPurpose.FIRST_ADMINISTRATOR) {
            add(heading("identity.setup.first"), firstAdministrator(secret));
        } else {
            var kind = purpose.purpose() == LinkPurpose.INVITATION ? "identity.setup.welcome" : "identity.setup.reset";
            add(heading(kind), choosePassword(secret, purpose.signInName().orElse("")));
        }
    }

    private Component heading(String key) {
        return new Div(new H1(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".about")));
    }

    private Component choosePassword(Secret secret, String signInName) {
        var name = new TextField(getTranslation("identity.setup.signInName"));
        name.setValue(signInName);
        name.setReadOnly(true);
        name.setAutocomplete(Autocomplete.USERNAME);
        var password = newPassword();
        var errors = new FieldErrors().field("password", password);
        return form(
                errors,
                "identity.setup.choose",
                () -> setup.choosePassword(secret, password.getValue()),
                name,
                password);
    }

    private Component firstAdministrator(Secret secret) {
        var name = new TextField(getTranslation("identity.field.name"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setAutofocus(true);
        var email = new EmailField(getTranslation("identity.field.email"));
        email.setAutocomplete(Autocomplete.EMAIL);
        var signInName = new TextField(getTranslation("identity.setup.signInName"));
        signInName.setAutocomplete(Autocomplete.USERNAME);
        var password = newPassword();
        var errors = new FieldErrors()
                .field("name", name)
                .field("email", email)
                .field("signInName", signInName)
                .field("password", password);
        return form(
                errors,
                "identity.setup.make",
                () -> setup.makeAdministrator(
                        secret,
                        new FirstAdministrator(
                                name.getValue(), email.getValue(), signInName.getValue(), password.getValue())),
                name,
                email,
                signInName,
                password);
    }

    private Component form(FieldErrors errors, String verb, Runnable redeem, Component... fields) {
        var submit = new Button(getTranslation(verb), clicked -> redeem(errors, redeem));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        var form = new Div(fields);
        form.addClassName("identity-form");
        form.add(submit);
        return form;
    }

    /** The link may have been used or revoked while the form was open. */
    private void redeem(FieldErrors errors, Runnable redeem) {
        try {
            if (errors.attempt(redeem)) {
                UI.getCurrent().navigate(LoginView.class, QueryParameters.of(LoginView.READY, ""));
            }
        } catch (Refused refused) {
            removeAll();
            add(languages, new Brand());
            showInvalid();
        }
    }

    private PasswordField newPassword() {
        return NewPassword.field("identity.setup.password");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.pageTitle", getTranslation("identity.setup.title"));
    }
}
