package io.touchstone.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The base of view tests: a {@link ServiceTest} with a browser window that Karibu fakes. A test signs somebody in, opens a view, and
 * does what that person could do:
 *
 * <pre>{@code
 * class RequisitionListViewTest extends PortalTest {
 *     @Test
 *     void listsWhatIsOpen() {
 *         signIn(RECRUITER);
 *
 *         open(RequisitionListView.class);              // or open("requisitions/" + id)
 *         _click(_get(Button.class, button -> button.withText("Open a requisition")));
 *
 *         expectNotifications("…");
 *     }
 *
 *     @Test
 *     void isNotForEmployees() {
 *         signIn(EMPLOYEE);
 *         expectForbidden(RequisitionListView.class);
 *     }
 * }
 * }</pre>
 *
 * <p>{@code signIn} gives a fresh window to a new colleague (or to a given one); without it nobody is signed in and every view
 * but the public ones leads to the login. {@code as(person, work)} does something as somebody else without leaving the window.
 * The language is English unless {@link #speak} says otherwise. What a background thread sends ({@code ui.access}) arrives with
 * {@code MockVaadin.clientRoundtrip(false)}.
 */
@Tag("view")
public abstract class PortalTest extends ServiceTest {
    private static final Routes ROUTES = new Routes().autoDiscoverViews("io.touchstone");

    @Autowired
    private ApplicationContext spring;

    private final List<Cookie> cookies = new ArrayList<>();
    private Locale language = Locale.ENGLISH;

    @BeforeEach
    void openWindow() {
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            var user = SecurityContextHolder.getContext().getAuthentication();
            request.setUserPrincipalInt(user);
            request.setUserInRole((principal, role) -> holds(user, role));
            cookies.forEach(request::addCookie);
            return request;
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, spring, UI::new));
        UI.getCurrent().getSession().setLocale(language);
        UI.getCurrent().setLocale(language);
    }

    @AfterEach
    void closeWindow() {
        MockVaadin.tearDown();
    }

    /** Also opens a fresh window, as after a real sign-in. */
    @Override
    protected void signIn(UUID account) {
        closeWindow();
        super.signIn(account);
        openWindow();
    }

    /** From here on this person's language, in a fresh window: {@code speak(Locale.SIMPLIFIED_CHINESE)}. */
    protected void speak(Locale language) {
        this.language = language;
        closeWindow();
        openWindow();
    }

    /** From here on the browser has this cookie, in a fresh window. */
    protected void keep(Cookie cookie) {
        cookies.add(cookie);
        closeWindow();
        openWindow();
    }

    /** Goes to the view and returns it. Fails when the person lands elsewhere. */
    protected <T extends Component> T open(Class<T> view) {
        UI.getCurrent().navigate(view);
        return LocatorJ._get(view);
    }

    /** Goes to a path, as typed into the address bar: {@code "requisitions/" + id + "?tab=ranking"}. */
    protected void open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** The person may not see this view: neither by its name nor by any hint that it exists. */
    protected void expectForbidden(Class<? extends Component> view) {
        try {
            UI.getCurrent().navigate(view);
        } catch (MockAccessDeniedException refused) {
            return;
        }
        LocatorJ._assertNone(view);
    }

    /** Whatever this path names does not exist for the person: not even an empty view shows that it might. */
    protected void expectNotFound(String path, Class<? extends Component> view) {
        try {
            open(path);
        } catch (NotFoundError missing) {
            return;
        }
        LocatorJ._assertNone(view);
    }

    private static boolean holds(Authentication user, String role) {
        return user != null
                && user.getAuthorities().stream()
                        .anyMatch(held -> held.getAuthority().equals("ROLE_" + role));
    }
}
