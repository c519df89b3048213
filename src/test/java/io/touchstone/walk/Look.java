package io.touchstone.walk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import io.touchstone.ui.Translations;
import java.util.List;
import java.util.Locale;

/** How somebody looks at the portal: in a language, on a wide screen or a phone, light or dark. */
record Look(String language, int width, int height, ColorScheme scheme) {
    /** Each language, width and colour scheme, and each pair of them at least once. */
    static List<Look> all() {
        return List.of(
                new Look("en-GB", 1440, 900, ColorScheme.LIGHT),
                new Look("en-GB", 390, 844, ColorScheme.DARK),
                new Look("zh-CN", 1440, 900, ColorScheme.DARK),
                new Look("zh-CN", 390, 844, ColorScheme.LIGHT));
    }

    /** Each language, width and colour scheme once. */
    static List<Look> most() {
        return List.of(new Look("en-GB", 1440, 900, ColorScheme.LIGHT), new Look("zh-CN", 390, 844, ColorScheme.DARK));
    }

    BrowserContext open(Browser browser, String address) {
        var context = browser.newContext(new NewContextOptions()
                .setBaseURL(address)
                .setLocale(language)
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(width, height)
                .setPermissions(List.of("clipboard-read", "clipboard-write"))
                .setColorScheme(scheme));
        context.setDefaultTimeout(Chromium.LONGEST_WAIT);
        return context;
    }

    /** The same person's look on a phone. */
    Look onPhone() {
        return new Look(language, 390, 844, scheme);
    }

    Locale locale() {
        return Translations.supported(Locale.forLanguageTag(language));
    }

    @Override
    public String toString() {
        return language.substring(0, 2) + "-" + width + "-" + scheme.name().toLowerCase();
    }
}
