package io.touchstone.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Holds in the browser what the secret of a link was swapped for. No script can read it, and no other site's form sends it. */
public record LinkCookie(String name) {
    public Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(cookie -> cookie.getValue());
    }

    public ResponseCookie of(Secret secret, Duration kept, boolean secure) {
        return ResponseCookie.from(name, secret.text())
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(secure)
                .maxAge(kept)
                .build();
    }
}
