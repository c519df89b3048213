package io.touchstone.identity.web;

import io.touchstone.ui.BrowserLanguage;
import io.touchstone.ui.Translations;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers to a browser where no page of the portal is involved: a sentence and the way back, and nothing about the cause. */
@Controller
class ErrorPages implements ErrorController {
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
            write(request, response, status, new PlainPage(key).withWayBack());
        }
    }

    void writeTooMany(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        var seconds = Math.max(1, wait.toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        write(request, response, HttpStatus.TOO_MANY_REQUESTS, new PlainPage("problem.tooManyRequests", seconds));
    }

    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, PlainPage page)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(page.html(translations, BrowserLanguage.of(request)));
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
