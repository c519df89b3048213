package io.touchstone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks over somebody's shoulder: what the browser complains of, what axe finds, whether the page scrolls sideways, and a picture. */
final class Watch {
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private final Page page;
    private final String name;
    private final List<String> complaints = new ArrayList<>();

    Watch(Page page, String name) {
        this.page = page;
        this.name = name;
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> complaints.add("error: " + error));
    }

    /** Waits until the page rests, looks at it and takes its picture. */
    void look(String place) {
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients"
                + " || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(place + "-" + name + ".png")));
        var findings = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().getFirst().getTarget())
                        .toList();
        assertThat(findings)
                .as("what axe finds serious at " + place + ", " + name)
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(place + " fits the width, " + name)
                .isTrue();
        assertThat(complaints)
                .as("what the browser complains of at " + place + ", " + name)
                .isEmpty();
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text());
        }
    }
}
