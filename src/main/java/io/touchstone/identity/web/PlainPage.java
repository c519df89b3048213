package io.touchstone.identity.web;

import io.touchstone.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * A page outside the portal, in both languages, as nobody may be known yet: a heading, perhaps a sentence, perhaps the way back.
 * Light or dark as the system is.
 */
record PlainPage(String heading, List<Object> arguments, List<String> sentences, boolean leadsBack) {
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><link rel="icon" href="/icon.svg">
            <title>%s</title><link rel="stylesheet" href="/touchstone.css"></head>
            <body class="ts-plain"><main>%s</main></body></html>
            """;
    private static final String PART = "<section lang=\"%s\"><h1>%s</h1>%s%s</section>";
    private static final String SENTENCE = "<p>%s</p>";
    private static final String BACK = "<p><a href=\"/\">%s</a></p>";

    PlainPage(String heading, Object... arguments) {
        this(heading, List.of(arguments), List.of(), false);
    }

    PlainPage with(String sentence) {
        var all = new ArrayList<>(sentences);
        all.add(sentence);
        return new PlainPage(heading, arguments, all, leadsBack);
    }

    PlainPage withWayBack() {
        return new PlainPage(heading, arguments, sentences, true);
    }

    /** The reader's own language first. */
    String html(Translations texts, Locale first) {
        var second = first.equals(Translations.CHINESE) ? Translations.ENGLISH : Translations.CHINESE;
        return PAGE.formatted(
                first.toLanguageTag(),
                text(texts, "ui.name", first),
                Stream.of(first, second).map(language -> part(texts, language)).collect(Collectors.joining()));
    }

    private String part(Translations texts, Locale language) {
        return PART.formatted(
                language.toLanguageTag(),
                text(texts, heading, language, arguments.toArray()),
                sentences.stream()
                        .map(key -> SENTENCE.formatted(text(texts, key, language)))
                        .collect(Collectors.joining()),
                leadsBack ? BACK.formatted(text(texts, "identity.error.back", language)) : "");
    }

    private static String text(Translations texts, String key, Locale language, Object... arguments) {
        return HtmlUtils.htmlEscape(texts.getTranslation(key, language, arguments));
    }
}
