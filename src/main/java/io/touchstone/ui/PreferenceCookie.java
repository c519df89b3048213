package io.touchstone.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** A choice about the pages' looks, kept in this browser for a year. */
record PreferenceCookie(String name) {
    private static final Duration KEPT = Duration.ofDays(365);

    Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    void write(String value) {
        var response = VaadinService.getCurrentResponse();
        if (response == null) return; // pushed, not asked for
        response.addCookie(of(value, VaadinRequest.getCurrent().isSecure()));
    }

    Cookie of(String value, boolean secure) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
