package io.touchstone.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;

/** Somebody at a browser of their own, who finds everything by what stands there in their language. */
final class Someone implements AutoCloseable {
    private static final String PASSWORD = "touchstone";

    Texts texts;
    final Page page;
    final Watch watch;
    private final BrowserContext context;
    private final String name;

    private Someone(BrowserContext context, Look look, String name) {
        this.name = name;
        this.context = context;
        texts = new Texts(look.locale());
        page = context.newPage();
        watch = new Watch(page, look.toString());
    }

    static Someone at(Chromium chromium, PackagedPortal portal, Look look) {
        return at(chromium, portal.address(), look, "nobody");
    }

    private static Someone at(Chromium chromium, String address, Look look, String name) {
        return new Someone(look.open(chromium.browser(), address), look, name);
    }

    static Someone signedIn(Chromium chromium, PackagedPortal portal, Look look, String name) {
        return signedIn(chromium, portal.address(), look, name);
    }

    static Someone signedIn(Chromium chromium, String address, Look look, String name) {
        var someone = at(chromium, address, look, name);
        someone.opens("login");
        someone.signsIn(name);
        return someone;
    }

    /** The name they sign in with. */
    String name() {
        return name;
    }

    void signsIn(String name) {
        page.locator("vaadin-text-field[name=username] input").fill(name);
        page.locator("vaadin-password-field[name=password] input").fill(PASSWORD);
        page.locator("vaadin-password-field[name=password] input").press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
        assertThat(page.url()).doesNotContain("error");
        page.locator("main h1").first().waitFor();
    }

    void opens(String path) {
        page.navigate("/" + path);
        page.locator("h1").first().waitFor();
    }

    /** The list is long, and reads what is in sight. */
    void findsCandidate(String name) {
        opens("candidates");
        types("candidate.list.search", name);
        follows(name);
        page.waitForURL("**/candidates/*-*");
    }

    /** Where they are, without the slash at the beginning. */
    String path() {
        return URI.create(page.url()).getPath().substring(1);
    }

    void presses(String key, Object... arguments) {
        button(key, arguments).first().click();
    }

    Locator button(String key, Object... arguments) {
        return page.getByRole(
                AriaRole.BUTTON,
                new GetByRoleOptions().setName(texts.of(key, arguments)).setExact(true));
    }

    void follows(String words) {
        page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }

    void types(String key, String text) {
        field(key).fill(text);
    }

    Locator field(String key, Object... arguments) {
        return page.getByLabel(texts.of(key, arguments), new GetByLabelOptions().setExact(true));
    }

    /** What waits on the start page, about somebody or something. */
    Locator task(String about) {
        return page.locator("main .start-tasks li")
                .filter(new Locator.FilterOptions().setHasText(about))
                .getByRole(AriaRole.BUTTON);
    }

    /** In a field that offers a list: a part of the name, and then the one that matches. */
    void chooses(Locator field, String name) {
        field.click();
        if ((Boolean) field.evaluate("field => field instanceof HTMLInputElement")) field.fill(name);
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    void sees(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    void sees(Pattern words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    void reads(String key, Object... arguments) {
        sees(texts.of(key, arguments));
    }

    /** Nowhere on the page, not even where nobody looks. */
    void findsNothingOf(String words) {
        assertThat(page.content()).doesNotContain(words);
    }

    /** The dialog that asks whether it is meant. */
    void confirms(String key) {
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(texts.of(key)).setExact(true))
                .click();
    }

    void hits(String... keys) {
        for (var key : keys) page.keyboard().press(key);
    }

    /** What the browser itself says about a network that is away is no fault of the page. */
    void withoutNetwork(Runnable work) {
        watch.whereRequestsFail(() -> {
            context.setOffline(true);
            work.run();
            context.setOffline(false);
        });
    }

    /** What was copied last. */
    String clipboard() {
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    void look(String place) {
        watch.look(place);
    }

    @Override
    public void close() {
        context.close();
    }
}
