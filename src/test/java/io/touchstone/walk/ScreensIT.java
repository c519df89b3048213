package io.touchstone.walk;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen as the person sees it whose work it is: both languages, wide and on a phone, light and dark. Nothing in the
 * browser's console, nothing serious for axe, nothing that scrolls sideways; the pictures stand in target/screenshots. Forms
 * and what happens in them are in {@link WalkIT}.
 */
@ExtendWith(SharedPortal.class)
class ScreensIT {
    private static PackagedPortal portal;
    private static Chromium chromium;

    @BeforeAll
    static void start(PackagedPortal shared, Chromium browser) {
        portal = shared;
        chromium = browser;
    }

    static Stream<Look> looks() {
        return Look.all().stream();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theWayIn(Look look) {
        try (var nobody = Someone.at(chromium, portal, look)) {
            nobody.opens("login");
            nobody.look("login");
            nobody.opens("jobs");
            nobody.look("public-jobs");
            nobody.page.locator("a.job").first().click();
            nobody.look("public-job");
            nobody.page.locator("a.button").click();
            nobody.look("public-apply");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void recruiter(Look look) {
        try (var recruiter = Someone.signedIn(chromium, portal, look, "recruiter")) {
            lookAt(recruiter, "", "requisitions", "candidates", "templates", "templates/ai-native", "skills");
            lookAt(recruiter, "skills/evaluation", "account");
            recruiter.opens("requisitions");
            recruiter.follows("AI-native product manager, Assistants");
            recruiter.page.waitForURL("**/requisitions/*-*");
            lookAtTabs(recruiter, "requisition");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void manager(Look look) {
        try (var manager = Someone.signedIn(chromium, portal, look, "manager")) {
            lookAt(manager, "");
            manager.findsCandidate("Mei Okafor");
            lookAtTabs(manager, "candidate");
            manager.watch.whereRequestsFail(() -> lookAt(manager, "no-such-page", "accounts"));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void interviewer(Look look) {
        try (var interviewer = Someone.signedIn(chromium, portal, look, "interviewer1")) {
            lookAt(interviewer, "", "interviews");
            new Interviewer(interviewer).findsWhatWaits("Rafael Nwosu");
            interviewer.look("interviewer-scorecard");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void employee(Look look) {
        try (var employee = Someone.signedIn(chromium, portal, look, "employee")) {
            lookAt(employee, "");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void administrator(Look look) {
        try (var administrator = Someone.signedIn(chromium, portal, look, "admin")) {
            lookAt(administrator, "", "accounts", "tokens");
        }
    }

    private static void lookAt(Someone person, String... places) {
        for (var place : places) {
            person.opens(place);
            person.look(person.name() + "-" + (place.isEmpty() ? "start" : place.replace('/', '-')));
        }
    }

    /** Each part of a page that has parts. */
    private static void lookAtTabs(Someone person, String name) {
        var tabs = person.page.locator("main .requisition-tabs a, main .candidate-tabs a");
        tabs.first().waitFor();
        for (var tab :
                tabs.all().stream().map(each -> each.getAttribute("href")).toList()) {
            person.opens(tab);
            person.look(name + tab.substring(tab.lastIndexOf('/')).replace('/', '-'));
        }
    }
}
