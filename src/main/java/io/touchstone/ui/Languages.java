package io.touchstone.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Which language a page speaks: the one chosen in this browser, else the one kept with the person, else the browser's own. Signing in
 * brings the person's own into the browser.
 */
@Component
class Languages implements VaadinServiceInitListener {
    private final SignedIn signedIn;

    Languages(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> use(opened.getUI(), chosen(VaadinRequest.getCurrent())));
        event.addIndexHtmlRequestListener(
                page -> page.getDocument().child(0).attr("lang", tag(chosen(page.getVaadinRequest()))));
    }

    /** Switches the page, and remembers it for the next visit. */
    void choose(UI ui, Locale language) {
        remember(ui, language);
        ui.refreshCurrentRoute(true);
    }

    /** As {@link #choose}, for a page that relabels itself. */
    void remember(UI ui, Locale language) {
        if (signedIn.person().isPresent()) {
            signedIn.prefers(language);
        }
        BrowserLanguage.choose(language);
        use(ui, language);
    }

    private static void use(UI ui, Locale language) {
        ui.setLocale(language);
        ui.getPage().executeJs("document.documentElement.lang = $0", tag(language));
    }

    private Locale chosen(VaadinRequest request) {
        return BrowserLanguage.chosen((VaadinServletRequest) request)
                .or(() -> signedIn.person().flatMap(SignedIn.Person::language).map(Translations::supported))
                .orElseGet(() -> Translations.supported(request.getLocale()));
    }

    private static String tag(Locale language) {
        return language.toLanguageTag();
    }
}
