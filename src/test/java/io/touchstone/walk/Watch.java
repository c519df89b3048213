package io.touchstone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks over somebody's shoulder: what the browser complains of, what axe finds, whether the page scrolls sideways, and a picture. */
final class Watch {
    static final Path PICTURES = Path.of("target/screenshots");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final String AT_REST = """
            () => document.fonts.status === 'loaded'
                && (!window.Vaadin?.Flow?.clients
                    || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive()))
                && document.getAnimations().every(a => a.playState !== 'running' || a.effect?.getComputedTiming().endTime === Infinity)
            """;

    private final Page page;
    private final String name;
    private final List<String> complaints = new ArrayList<>();
    private boolean requestsFail;

    Watch(Page page, String name) {
        this.page = page;
        this.name = name;
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> complaints.add("error: " + error));
    }

    /** Waits until the page rests, looks at it and takes its picture. */
    void look(String place) {
        page.waitForFunction(AT_REST);
        page.screenshot(new ScreenshotOptions()
                .setPath(PICTURES.resolve(place + "-" + name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
        assertThat(findings())
                .as("what axe finds serious at " + place + ", " + name)
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(place + " fits the width, " + name)
                .isTrue();
        listen(place);
    }

    /** Nothing in the console until now. */
    void listen(String place) {
        assertThat(complaints)
                .as("what the browser complains of at " + place + ", " + name)
                .isEmpty();
    }

    /** Offline, or at a page that does not exist, this is no complaint. */
    void whereRequestsFail(Runnable work) {
        requestsFail = true;
        work.run();
        requestsFail = false;
    }

    /** In the page itself, for there are no frames: else axe opens a page of its own each time. */
    @SuppressWarnings("deprecation")
    private List<String> findings() {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().getFirst().getTarget())
                        .toList();
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error") && !(requestsFail && message.text().startsWith("Failed to load resource"))) {
            complaints.add(message.text());
        }
    }
}
