package io.touchstone.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The way in: a form that a password manager understands, and a sentence when it did not work. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://identity.css")
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    LoginView() {
        addClassName("sign-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var failed = event.getLocation().getQueryParameters().getParameters().containsKey("error");
        removeAll();
        add(new LanguageSwitch(), brand(), new H1(getTranslation("identity.login.title")), form(failed));
    }

    private Component brand() {
        var mark = new Span();
        mark.addClassName("brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var brand = new Div(mark, new Span(getTranslation("identity.login.brand")));
        brand.addClassName("brand");
        return brand;
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
        name.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.NONE);
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
        return getTranslation("identity.login.title");
    }
}
