package io.touchstone.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.touchstone.identity.AccountSeed;
import io.touchstone.identity.People.Person;
import io.touchstone.identity.Role;
import io.touchstone.identity.RunAs;
import io.touchstone.identity.Secret;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The base of tests for services, repositories and REST: the whole application, started once for all tests of the build, on an
 * empty in-memory H2. {@code verify} runs all but the views once more on a real PostgreSQL, as {@code
 * -Dtouchstone.test.database=postgres} does for one.
 *
 * <pre>{@code
 * class RequisitionsTest extends ServiceTest {
 *     @Autowired Requisitions requisitions;
 *
 *     @Test
 *     void aHiringManagerSeesOnlyTheirOwn() {
 *         var manager = person(HIRING_MANAGER);
 *         var id = as(person(RECRUITER), () -> requisitions.open(anyRequisition()));
 *
 *         assertThatThrownBy(() -> as(manager, () -> requisitions.get(id))).isInstanceOf(NotFound.class);
 *     }
 * }
 * }</pre>
 *
 * All tests share one database, in any order, and each really commits (audit records are written at commit). So make the
 * people and records you need, ask only for those, and never count whole tables. Don't add annotations that change the context
 * ({@code @MockitoBean}, properties, profiles): each such class would start an application of its own.
 */
@Tag("database")
@ExtendWith(TestDatabase.class)
@SpringBootTest
@ActiveProfiles("test")
@AutoConfigureMockMvc
public abstract class ServiceTest {
    /** The password of every {@link #person}. */
    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    /** Requests to the REST API and to raw pages: {@code assertThat(mvc.get().uri("/api/v1/skills")).hasStatus(401)}. */
    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    private AccountSeed seed;

    @Autowired
    private RunAs runAs;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        TestDatabase.register(properties);
    }

    /** A new colleague with these roles. Their mail address is their sign-in name. */
    protected Person person(Role... roles) {
        var number = PEOPLE.incrementAndGet();
        var name = "Colleague " + number;
        var email = "colleague" + number + "@example.org";
        return new Person(seed.account(email, name, email, PASSWORD, Set.of(roles)), name, email);
    }

    /** Does this on behalf of the person, and then goes on as whoever it was before. */
    protected <T> T as(Person person, Supplier<T> work) {
        return runAs.account(person.id(), work);
    }

    protected void as(Person person, Runnable work) {
        runAs.account(person.id(), work);
    }

    /** From here to the end of the test, or the next sign-in, it is a new colleague with these roles who does things. */
    protected Person signIn(Role... roles) {
        var person = person(roles);
        signIn(person);
        return person;
    }

    protected void signIn(Person person) {
        signIn(person.id());
    }

    protected void signIn(UUID account) {
        SecurityContext context = runAs.account(account, (Supplier<SecurityContext>) SecurityContextHolder::getContext);
        SecurityContextHolder.setContext(context);
    }

    /** The session of a browser in which this person signed in, for pages and what else stands behind the sign-in. */
    protected MockHttpSession sessionOf(Person person) {
        var signedIn = mvc.post()
                .uri("/login")
                .session(new MockHttpSession())
                .param("username", person.email())
                .param("password", PASSWORD)
                .with(csrf())
                .exchange();
        assertThat(signedIn).hasHeader("Location", "/");
        return (MockHttpSession) Objects.requireNonNull(signedIn.getRequest().getSession(false));
    }

    /** {@code Bearer …} for the {@code Authorization} header of a new API token of this person, with these of their roles. */
    protected String bearer(Person person, Role... roles) {
        var secret = Secret.random();
        seed.apiToken(person.id(), "test", secret, Set.of(roles));
        return "Bearer " + secret.text();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }
}
