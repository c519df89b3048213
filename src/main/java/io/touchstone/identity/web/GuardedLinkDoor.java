package io.touchstone.identity.web;

import io.touchstone.identity.LinkDoor;
import io.touchstone.identity.Secret;
import io.touchstone.identity.web.SignInLimits.Bucket;
import io.touchstone.ui.BrowserLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Counts tries per address, so that one who guesses keeps nobody elsewhere from their link. */
@Component
class GuardedLinkDoor implements LinkDoor {
    private static final int FREE_PER_ADDRESS = 20;
    private static final String LANGUAGE = "lang";

    private final SignInLimits limits;
    private final ErrorPages pages;

    GuardedLinkDoor(SignInLimits limits, ErrorPages pages) {
        this.limits = limits;
        this.pages = pages;
    }

    @Override
    public void enter(
            HttpServletRequest request,
            HttpServletResponse response,
            Room room,
            Supplier<Optional<ResponseCookie>> swap)
            throws IOException {
        var tries = List.of(Bucket.shared(Secret.hash("links from " + request.getRemoteAddr()), FREE_PER_ADDRESS));
        var wait = limits.attempt(tries);
        if (wait.isPresent()) {
            pages.writeTooMany(request, response, wait.get());
            return;
        }
        var kept = swap.get();
        if (kept.isPresent()) {
            limits.succeeded(tries);
            response.addHeader(HttpHeaders.SET_COOKIE, kept.get().toString());
            language(request).ifPresent(language -> BrowserLanguage.choose(language, request, response));
            response.setHeader(HttpHeaders.LOCATION, room.path());
            response.setStatus(HttpStatus.SEE_OTHER.value());
        } else {
            pages.write(
                    request,
                    response,
                    HttpStatus.NOT_FOUND,
                    new PlainPage(room.noLink() + ".title").with(room.noLink() + ".what"));
        }
    }

    private static Optional<Locale> language(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(LANGUAGE)).map(Locale::forLanguageTag);
    }
}
