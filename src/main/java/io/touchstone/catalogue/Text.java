package io.touchstone.catalogue;

import io.touchstone.ui.Translations;
import java.util.Locale;

/** A text of the catalogue in both languages, each written by somebody who speaks it. */
public record Text(String en, String zh) {
    public Text {
        if (en.isBlank() || zh.isBlank()) throw new IllegalArgumentException("a text needs both languages");
    }

    public String in(Locale locale) {
        return Translations.supported(locale).equals(Translations.CHINESE) ? zh : en;
    }
}
