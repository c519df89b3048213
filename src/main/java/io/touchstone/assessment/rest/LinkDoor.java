package io.touchstone.assessment.rest;

import io.touchstone.assessment.VisitCookie;
import io.touchstone.assessment.Visits;
import io.touchstone.ui.Translations;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;

/**
 * Where a link of an invitation leads: it gives the browser a cookie and a clean address. A link that does not work, for whatever
 * reason, leads to one page in both languages, for nobody knows yet which one the candidate speaks.
 */
@Controller
class LinkDoor {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%s</title><link rel="stylesheet" href="/touchstone.css"></head>
            <body class="ts-plain"><main>%s%s</main></body></html>
            """;
    private static final String PART = "<section lang=\"%s\"><h1>%s</h1><p>%s</p></section>";

    private final Visits visits;
    private final Translations translations;

    LinkDoor(Visits visits, Translations translations) {
        this.visits = visits;
        this.translations = translations;
    }

    @GetMapping("/assess/{secret}")
    ResponseEntity<String> enter(@PathVariable String secret, HttpServletRequest request) {
        return visits.begin(secret)
                .map(visit -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/assessment"))
                        .header(
                                HttpHeaders.SET_COOKIE,
                                VisitCookie.of(visit, request.isSecure()).toString())
                        .<String>build())
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                        .body(noLink()));
    }

    private String noLink() {
        return PAGE.formatted(
                text("assessment.noLink.title", Translations.ENGLISH),
                part(Translations.ENGLISH),
                part(Translations.CHINESE));
    }

    private String part(Locale language) {
        return PART.formatted(
                language.toLanguageTag(),
                text("assessment.noLink.title", language),
                text("assessment.noLink.what", language));
    }

    private String text(String key, Locale language) {
        return HtmlUtils.htmlEscape(translations.getTranslation(key, language));
    }
}
