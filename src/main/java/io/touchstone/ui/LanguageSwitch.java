package io.touchstone.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** EN · 中, for pages outside the frame: inject one into the view. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class LanguageSwitch extends Div {
    private final transient Languages languages;

    LanguageSwitch(Languages languages) {
        this.languages = languages;
        addClassName("ts-languages");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("ui.language"));
        Translations.LANGUAGES.forEach(this::offer);
    }

    private void offer(Locale language) {
        var button = new Button(
                getTranslation(Translations.shortName(language)),
                clicked -> languages.choose(UI.getCurrent(), language));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(Translations.name(language)));
        button.getElement().setAttribute("lang", language.toLanguageTag());
        var current = language.equals(Translations.supported(getLocale()));
        button.getElement().setAttribute("aria-pressed", String.valueOf(current));
        add(button);
    }
}
