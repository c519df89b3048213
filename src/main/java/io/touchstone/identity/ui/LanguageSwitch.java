package io.touchstone.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import io.touchstone.ui.Translations;
import java.util.Locale;

/** The two languages, each by its own name, for people who are not signed in. Kept for the visit. */
class LanguageSwitch extends Nav {
    LanguageSwitch() {
        addClassName("language-switch");
        setAriaLabel(getTranslation("identity.language"));
        add(choice("identity.language.en", Translations.ENGLISH), choice("identity.language.zh", Translations.CHINESE));
    }

    private Button choice(String key, Locale language) {
        var button = new Button(getTranslation(key), click -> use(language));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("lang", language.toLanguageTag());
        if (Translations.supported(UI.getCurrent().getLocale()).equals(language)) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }

    private void use(Locale language) {
        UI.getCurrent().getSession().setLocale(language);
        UI.getCurrent().getPage().reload();
    }
}
