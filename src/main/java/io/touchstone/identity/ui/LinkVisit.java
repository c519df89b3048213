package io.touchstone.identity.ui;

import com.vaadin.flow.server.WrappedSession;
import io.touchstone.identity.Secret;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Takes the secret of a one-time link out of the address bar and into the session. It looks nothing up: {@link SetupView} does. */
@Controller
class LinkVisit {
    private static final String KEPT_AS = LinkVisit.class.getName();
    private static final int LONGEST = 100;

    @GetMapping({"/setup/{secret}", "/welcome/{secret}"})
    void visit(@PathVariable String secret, HttpSession session, HttpServletResponse response) {
        if (secret.length() <= LONGEST) {
            session.setAttribute(KEPT_AS, secret);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.LOCATION, "/setup");
        response.setStatus(HttpStatus.SEE_OTHER.value());
    }

    /** The secret of the link that was opened last in this session. */
    static Optional<Secret> secret(WrappedSession session) {
        return session.getAttribute(KEPT_AS) instanceof String text ? Optional.of(new Secret(text)) : Optional.empty();
    }

    static void forget(WrappedSession session) {
        session.removeAttribute(KEPT_AS);
    }
}
