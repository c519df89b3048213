package io.touchstone.assessment;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/** The cookie that holds the secret of a browser's visit. No script can read it, and no other site's form sends it. */
public final class VisitCookie {
    public static final String NAME = "touchstone-assessment";

    private VisitCookie() {}

    public static Optional<String> read(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    public static ResponseCookie of(Visits.Visit visit, boolean secure) {
        return ResponseCookie.from(NAME, visit.secret().text())
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(secure)
                .maxAge(visit.left())
                .build();
    }
}
