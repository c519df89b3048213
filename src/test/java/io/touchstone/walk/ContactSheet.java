package io.touchstone.walk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** All pictures small and named: a page to open, and one picture of it. */
final class ContactSheet {
    private static final String NAME = "contact-sheet";
    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><title>Screens</title>
            <style>
              body { margin: 16px; font: 11px sans-serif; display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-end }
              figure { margin: 0 } img { display: block; height: 180px; border: 1px solid #ccc }
            </style>
            """;

    private ContactSheet() {}

    static void make(Browser browser, Path pictures) {
        var html = pictures.resolve(NAME + ".html");
        try {
            Files.createDirectories(pictures);
            Files.writeString(html, PAGE + figures(pictures));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var page = browser.newPage(new NewPageOptions().setViewportSize(2200, 1000))) {
            page.navigate(html.toUri().toString());
            page.screenshot(new ScreenshotOptions()
                    .setPath(pictures.resolve(NAME + ".png"))
                    .setFullPage(true));
        }
    }

    private static String figures(Path pictures) throws IOException {
        try (var files = Files.list(pictures)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".png") && !name.startsWith(NAME))
                    .sorted()
                    .map("<figure><a href=\"%1$s\"><img src=\"%1$s\" alt=\"\"></a>%1$s</figure>"::formatted)
                    .collect(Collectors.joining("\n"));
        }
    }
}
