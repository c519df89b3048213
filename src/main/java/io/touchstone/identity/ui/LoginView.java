package io.touchstone.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.touchstone.ui.Brand;
import io.touchstone.ui.LanguageSwitch;

/** The way in: a form that a password manager understands, a sentence when it did not work, and in the demo its people. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://identity.css")
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    /** Added to the address after somebody chose a password. */
    static final String READY = "ready";

    private final transient LanguageSwitch languages;
    private final transient DemoEntrance demo;

    LoginView(LanguageSwitch languages, DemoEntrance demo) {
        this.languages = languages;
        this.demo = demo;
        addClassName("identity-door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var hints = event.getLocation().getQueryParameters().getParameters().keySet();
        removeAll();
        add(languages, new Brand(), new H1(getTranslation("identity.login.title")));
        if (hints.contains(READY)) {
            add(new Paragraph(getTranslation("identity.login.ready")));
        }
        add(form(hints.contains("error")));
        demo.part().ifPresent(this::add);
    }

    private Component form(boolean failed) {
        var form = new PostForm("login");
        if (failed) {
            form.add(refusal());
        }
        form.add(name(), password(), new SubmitButton(getTranslation("identity.login.submit")));
        return form;
    }

    private Component refusal() {
        var sentence = new Paragraph(getTranslation("identity.login.failed"));
        sentence.addClassName("refusal");
        sentence.getElement().setAttribute("role", "alert");
        return sentence;
    }

    private TextField name() {
        var name = new TextField(getTranslation("identity.login.name"));
        name.getElement().setAttribute("name", "username");
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setAutocapitalize(Autocapitalize.NONE);
        name.setAutofocus(true);
        name.setRequired(true);
        return name;
    }

    private PasswordField password() {
        var password = new PasswordField(getTranslation("identity.login.password"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequired(true);
        return password;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.pageTitle", getTranslation("identity.login.title"));
    }
}
