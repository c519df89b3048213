package io.touchstone.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;

/** The language of a browser, whoever uses it: the one chosen in it, else its own. */
public final class BrowserLanguage {
    private static final PreferenceCookie COOKIE = new PreferenceCookie("touchstone-language");

    private BrowserLanguage() {}

    public static Locale of(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> Translations.supported(request.getLocale()));
    }

    static Optional<Locale> chosen(HttpServletRequest request) {
        return COOKIE.read(request).map(Locale::forLanguageTag).map(Translations::supported);
    }

    /** As far as a page is asked for: what is pushed carries no cookies. */
    static void choose(Locale language) {
        COOKIE.write(language.toLanguageTag());
    }

    public static void choose(Locale language, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(COOKIE.of(Translations.supported(language).toLanguageTag(), request.isSecure()));
    }
}
