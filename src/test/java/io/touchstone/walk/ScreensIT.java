package io.touchstone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen as the person sees it whose work it is: both languages, wide and on a phone, light and dark. Nothing in the
 * browser's console, nothing serious for axe, nothing that scrolls sideways; the pictures stand in target/screenshots.
 */
class ScreensIT {
    private static final Map<String, List<String>> PLACES = Map.of(
            "recruiter",
                    List.of(
                            "",
                            "requisitions",
                            "candidates",
                            "candidates/new",
                            "templates",
                            "templates/ai-native",
                            "skills",
                            "skills/evaluation",
                            "account"),
            "manager", List.of("", "requisitions"),
            "interviewer1", List.of("", "interviews"),
            "employee", List.of("", "templates", "skills"),
            "admin", List.of("", "accounts", "tokens"));
    private static final List<String> TABS = List.of("matrix", "candidates", "ranking", "interviews");

    @TempDir
    static Path folder;

    private static PackagedPortal portal;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.launch();
        portal = PackagedPortal.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        if (portal != null) portal.close();
        if (chromium != null) chromium.close();
    }

    static Stream<Look> looks() {
        return Look.all().stream();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theWayIn(Look look) {
        try (var context = look.open(chromium.browser(), portal.address())) {
            var page = context.newPage();
            var watch = new Watch(page, look.toString());

            page.navigate("/login");
            page.locator("vaadin-text-field").waitFor();

            watch.look("login");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPlaceOfEveryRole(Look look) {
        PLACES.forEach((person, places) -> {
            try (var context = look.open(chromium.browser(), portal.address())) {
                var page = signIn(context, person);
                var watch = new Watch(page, look.toString());
                for (var place : places) {
                    page.navigate("/" + place);
                    page.locator("main h1").first().waitFor();
                    watch.look(person + "-" + (place.isEmpty() ? "start" : place.replace('/', '-')));
                }
                if (person.equals("manager")) {
                    everyTab(page, watch);
                }
            }
        });
    }

    private static void everyTab(Page page, Watch watch) {
        page.navigate("/requisitions");
        page.getByText("Assistants").first().click();
        page.waitForURL("**/requisitions/*-*");
        var requisition = page.url().replaceAll("(requisitions/[0-9a-f-]+).*", "$1");
        for (var tab : TABS) {
            page.navigate(requisition + "/" + tab);
            page.locator("main h1").first().waitFor();
            watch.look("requisition-" + tab);
        }
    }

    private static Page signIn(BrowserContext context, String person) {
        var page = context.newPage();
        page.navigate("/login");
        page.locator("vaadin-text-field[name=username] input").fill(person);
        page.locator("vaadin-password-field[name=password] input").fill("touchstone");
        page.locator("vaadin-password-field[name=password] input").press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
        assertThat(page.url()).doesNotContain("error");
        return page;
    }
}
