package io.touchstone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.touchstone.identity.internal.DemoAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The only test that starts the demo: it needs a database of its own. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "logging.level.root=warn"
        })
@ActiveProfiles("demo")
@AutoConfigureMockMvc
class DemoTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private JdbcClient sql;

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
    void theDatabaseIsMarkedAndItsStepsAreDone() {
        assertThat(sql.sql("select kind from installation").query(String.class).single())
                .isEqualTo("DEMO");
        assertThat(sql.sql("select count(*) from demo_step where done_at is null")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
