package io.touchstone.assessment.rest;

import io.touchstone.assessment.Visits;
import io.touchstone.identity.LinkDoor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the link of an invitation leads: each browser gets a secret of its own. */
@Controller
class AssessmentLinks {
    private static final LinkDoor.Room ASSESSMENT = new LinkDoor.Room("/assessment", "assessment.noLink");

    private final LinkDoor door;
    private final Visits visits;

    AssessmentLinks(LinkDoor door, Visits visits) {
        this.door = door;
        this.visits = visits;
    }

    @GetMapping("/assess/{secret}")
    void enter(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        door.enter(
                request,
                response,
                ASSESSMENT,
                () -> visits.begin(secret)
                        .map(visit -> Visits.COOKIE.of(visit.secret(), visit.left(), request.isSecure())));
    }
}
