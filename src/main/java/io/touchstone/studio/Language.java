package io.touchstone.studio;

import io.touchstone.problem.NotFound;
import io.touchstone.ui.Translations;
import java.util.Arrays;
import java.util.Locale;

/** The languages in which a job is described. */
public enum Language {
    EN(Translations.ENGLISH),
    ZH(Translations.CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As in addresses and in the database: {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Language of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public static Language of(Locale locale) {
        return Translations.supported(locale).equals(Translations.CHINESE) ? ZH : EN;
    }
}
