package io.touchstone.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Gives an element that speaks in the browser its texts in both languages, and the language to begin with. */
final class BrowserTexts {
    private static final String SAVED = "ui.saved.";

    private BrowserTexts() {}

    /** {@code beginning} of the keys is left out: {@code ui.scorecard.}; those of the saved state are always there, as {@code saved.…}. */
    static void give(Element element, String beginning) {
        element.setPropertyMap(
                "labels",
                Map.of(
                        "en", texts(beginning, Translations.ENGLISH),
                        "zh", texts(beginning, Translations.CHINESE)));
        speak(element, UI.getCurrent().getLocale());
    }

    static void speak(Element element, Locale language) {
        element.setProperty("language", Translations.supported(language).getLanguage());
    }

    private static Map<String, String> texts(String beginning, Locale language) {
        var all = Translations.current();
        var texts = new TreeMap<>(all.startingWith(beginning, language));
        all.startingWith(SAVED, language).forEach((key, text) -> texts.put("saved." + key, text));
        return texts;
    }
}
