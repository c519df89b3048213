package io.touchstone.walk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/** How somebody looks at the portal: in a language, on a wide screen or a phone, light or dark. */
record Look(String language, int width, int height, ColorScheme scheme) {
    /** Each language, width and colour scheme. */
    static List<Look> all() {
        return Stream.of("en-GB", "zh-CN")
                .flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .flatMap(scheme ->
                                Stream.of(new Look(language, 1440, 900, scheme), new Look(language, 390, 844, scheme))))
                .toList();
    }

    BrowserContext open(Browser browser, String address) {
        var context = browser.newContext(new NewContextOptions()
                .setBaseURL(address)
                .setLocale(language)
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(width, height)
                .setColorScheme(scheme));
        context.setDefaultTimeout(20_000);
        return context;
    }

    @Override
    public String toString() {
        return language.substring(0, 2) + "-" + width + "-" + scheme.name().toLowerCase();
    }
}
