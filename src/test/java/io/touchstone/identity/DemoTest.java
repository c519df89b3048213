package io.touchstone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.touchstone.identity.internal.DemoAccounts;
import io.touchstone.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The only test that starts the demo: it needs a database of its own. */
@Tag("database")
@ExtendWith(TestDatabase.class)
@SpringBootTest(properties = "logging.level.root=warn")
@ActiveProfiles("demo")
@AutoConfigureMockMvc
class DemoTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private JdbcClient sql;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws SQLException {
        var address = TestDatabase.isPostgres()
                ? TestDatabase.newPostgres("demo")
                : "jdbc:h2:mem:demo;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        properties.add("spring.datasource.url", () -> address);
    }

    @Test
    void everyListedAccountSignsIn() {
        assertThat(accounts.listed()).hasSize(7);
        for (var account : accounts.listed()) {
            assertThat(mvc.post()
                            .uri("/login")
                            .param("username", account.signInName())
                            .param("password", "touchstone")
                            .with(csrf()))
                    .hasStatus(302)
                    .hasHeader("Location", "/");
        }
    }

    @Test
    void theDemoTokenOpensTheApi() {
        assertThat(mvc.get().uri("/api/v1/nothing").header("Authorization", "Bearer demo-token"))
                .hasStatus(404);
    }

    @Test
    void theTokenFollowsTheSettingAtEachStart(@Autowired AccountSeed seed) {
        var api = seed.find("api").orElseThrow();
        seed.onlyApiToken(api, "demo", new Secret("the-one-before"), Set.of(Role.RECRUITER));
        assertThat(api("demo-token")).hasStatus(401);

        accounts.refresh();

        assertThat(api("the-one-before")).hasStatus(401);
        assertThat(api("demo-token")).hasStatus(404);
    }

    @Test
    void nobodyChoosesTheAccountBehindTheTokenForAnything(
            @Autowired People people, @Autowired AccountSeed seed, @Autowired RunAs runAs) {
        runAs.account(seed.find("recruiter").orElseThrow(), () -> {
            assertThat(people.withRole(Role.INTERVIEWER))
                    .hasSizeGreaterThanOrEqualTo(3)
                    .noneMatch(isApi());
            assertThat(people.withRole(Role.HIRING_MANAGER)).isNotEmpty().noneMatch(isApi());
        });
    }

    private static Predicate<People.Person> isApi() {
        return person -> person.email().startsWith("api@");
    }

    private MvcTestResult api(String token) {
        return mvc.get()
                .uri("/api/v1/nothing")
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    @Test
    void theDatabaseIsMarkedAndItsStepsAreDone() {
        assertThat(sql.sql("select kind from installation").query(String.class).single())
                .isEqualTo("DEMO");
        assertThat(sql.sql("select count(*) from demo_step where done_at is null")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
