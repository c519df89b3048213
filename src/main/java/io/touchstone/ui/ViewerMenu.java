package io.touchstone.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumMap;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** At the foot of the navigation: the viewer's name, and behind it their account, language, colours and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ViewerMenu extends MenuBar {
    /** The route where people change their own password, in the module that signs them in. */
    private static final String ACCOUNT = "account";

    private final transient Languages languages;
    private final transient ColorSchemes schemes;

    ViewerMenu(SignedIn signedIn, Languages languages, ColorSchemes schemes) {
        this.languages = languages;
        this.schemes = schemes;
        addClassName("ts-viewer");
        addThemeVariants(MenuBarVariant.TERTIARY);
        signedIn.person().ifPresent(person -> fill(addItem(label(person)).getSubMenu(), signedIn));
    }

    private Span label(SignedIn.Person person) {
        var languagesSign = new Span(getTranslation("ui.language.both"));
        languagesSign.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(person.name());
        name.setTitle(person.name());
        var label = new Span(name, languagesSign);
        label.addClassName("ts-viewer-name");
        return label;
    }

    private void fill(SubMenu menu, SignedIn signedIn) {
        menu.addItem(
                getTranslation("ui.menu.account"), clicked -> UI.getCurrent().navigate(ACCOUNT));
        menu.addSeparator();
        Translations.LANGUAGES.forEach(language -> addLanguage(menu, language));
        menu.addSeparator();
        addSchemes(menu);
        menu.addSeparator();
        menu.addItem(getTranslation("ui.menu.signOut"), clicked -> signedIn.signOut());
    }

    private void addLanguage(SubMenu menu, Locale language) {
        var item = menu.addItem(
                getTranslation(Translations.name(language)), clicked -> languages.choose(UI.getCurrent(), language));
        item.setCheckable(true);
        item.setChecked(language.equals(Translations.supported(getLocale())));
    }

    private void addSchemes(SubMenu menu) {
        var items = new EnumMap<ColorScheme.Value, MenuItem>(ColorScheme.Value.class);
        for (var scheme : ColorSchemes.CHOICES) {
            var item = menu.addItem(getTranslation(label(scheme)), clicked -> {
                schemes.choose(UI.getCurrent(), scheme);
                items.forEach((other, choice) -> choice.setChecked(other == scheme));
            });
            item.setCheckable(true);
            items.put(scheme, item);
        }
        var current = schemes.current(UI.getCurrent());
        items.getOrDefault(current, java.util.Objects.requireNonNull(items.get(ColorScheme.Value.SYSTEM)))
                .setChecked(true);
    }

    private static String label(ColorScheme.Value scheme) {
        return switch (scheme) {
            case LIGHT -> "ui.menu.scheme.light";
            case DARK -> "ui.menu.scheme.dark";
            default -> "ui.menu.scheme.system";
        };
    }
}
