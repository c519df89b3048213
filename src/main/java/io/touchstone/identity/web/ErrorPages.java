package io.touchstone.identity.web;

import io.touchstone.ui.Translations;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** Answers to a browser where no page of the portal is involved: a sentence and the way back, and nothing about the cause. */
@Controller
class ErrorPages implements ErrorController {
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%s</title><link rel="stylesheet" href="/touchstone.css"></head>
            <body class="ts-plain"><main><h1>%s</h1><p><a href="/">%s</a></p></main></body></html>
            """;

    private final Translations translations;
    private final Problems problems;

    ErrorPages(Translations translations, Problems problems) {
        this.translations = translations;
        this.problems = problems;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        var key = switch (status) {
            case FORBIDDEN -> "identity.error.forbidden";
            case NOT_FOUND -> "problem.notFound";
            default -> status.is4xxClientError() ? "identity.error.request" : "identity.error.server";
        };
        if (isForPrograms(request)) {
            problems.write(request, response, status, key);
        } else {
            write(request, response, status, key);
        }
    }

    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String key,
            Object... arguments)
            throws IOException {
        var locale = Translations.supported(request.getLocale());
        var sentence = HtmlUtils.htmlEscape(translations.getTranslation(key, locale, arguments));
        var page = PAGE.formatted(
                locale.toLanguageTag(),
                translations.getTranslation("ui.name", locale),
                sentence,
                translations.getTranslation("identity.error.back", locale));
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(page);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        var path = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElse("");
        return path.startsWith("/api/") || path.startsWith("/drafts/");
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }
}
