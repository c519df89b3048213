package io.touchstone.identity.ui;

import io.touchstone.identity.LinkCookie;
import io.touchstone.identity.LinkDoor;
import io.touchstone.identity.PasswordSetup;
import io.touchstone.identity.Secret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a one-time link leads: its secret goes out of the address bar and into a cookie, until {@link SetupView} uses it. */
@Controller
class SetupLinks {
    static final LinkCookie COOKIE = new LinkCookie("touchstone-setup");
    private static final Duration KEPT = Duration.ofHours(1);
    private static final LinkDoor.Room SETUP = new LinkDoor.Room("/setup", "identity.noLink");

    private final LinkDoor door;
    private final PasswordSetup setup;

    SetupLinks(LinkDoor door, PasswordSetup setup) {
        this.door = door;
        this.setup = setup;
    }

    @GetMapping({"/setup/{secret}", "/welcome/{secret}"})
    void enter(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var link = new Secret(secret);
        door.enter(
                request,
                response,
                SETUP,
                () -> setup.find(link).map(purpose -> COOKIE.of(link, KEPT, request.isSecure())));
    }
}
