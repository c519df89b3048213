package io.touchstone.walk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium. Where there is none, tests that need it are left out; in CI that is a failure. */
final class Chromium implements AutoCloseable {
    static final double LONGEST_WAIT = 20_000;
    /** A page that could not send tries again after a minute at the latest. */
    static final double LONGEST_RETRY = 45_000;

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-gpu")));
    }

    static Chromium launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT);
        var executable = executable();
        if ("true".equals(System.getenv("CI"))) {
            return new Chromium(executable.orElseThrow(() -> new IllegalStateException("no Chromium in the path")));
        }
        if (executable.isEmpty()) System.out.println("Chromium is not here: the tests that need it are left out");
        assumeTrue(executable.isPresent(), "no Chromium in the path");
        return new Chromium(executable.orElseThrow());
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> executable() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
