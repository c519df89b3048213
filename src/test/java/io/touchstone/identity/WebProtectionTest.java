package io.touchstone.identity;

import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.touchstone.testing.ServiceTest;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class WebProtectionTest extends ServiceTest {
    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/skills", "/drafts/scorecards/1", "/nothing/here"})
    void everyAnswerCarriesTheHeaders(String path) {
        assertThat(mvc.get().uri(path))
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("X-Frame-Options", "DENY")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy.getFirst())
                                .contains(
                                        "default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "'nonce-")
                                .doesNotContain("script-src 'self' 'unsafe-inline'"));
    }

    @Test
    void aSecretNeverLeavesInAReferrer() {
        assertThat(mvc.get().uri("/assess/some-secret")).hasHeader("Referrer-Policy", "no-referrer");
    }

    @Test
    void whoeverTriesTooOftenWaits() {
        var person = person(RECRUITER);
        var address = "192.0.2." + (1 + Math.floorMod(person.id().hashCode(), 200));
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(person.email(), "wrong", address)).hasStatus(302);
        }

        assertThat(signIn(person.email(), PASSWORD, address)).hasStatus(429).containsHeader("Retry-After");
        assertThat(signIn("nobody-" + UUID.randomUUID(), "wrong", address)).hasStatus(302);
    }

    @Test
    void nobodyIsLockedOutByAnother() {
        var person = person(RECRUITER);
        for (int i = 0; i < 8; i++) {
            signIn(person.email(), "wrong", "198.51.100.1");
        }

        assertThat(signIn(person.email(), PASSWORD, "198.51.100.2"))
                .hasStatus(302)
                .hasHeader("Location", "/");
    }

    @Test
    void aSessionIsOverAsSoonAsTheAccountMovesOn() {
        var person = person(RECRUITER);
        var session = sessionOf(person);
        assertThat(mvc.put().uri("/drafts/nothing").header("X-Touchstone", "1").session(session))
                .hasStatus(404);

        sql.sql("update account set epoch = epoch + 1 where id = :id")
                .param("id", person.id())
                .update();

        assertThat(mvc.put().uri("/drafts/nothing").header("X-Touchstone", "1").session(session))
                .hasStatus(401);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aHeartbeatIsNoUse() {
        var session = sessionOf(person(RECRUITER));
        var lastUse = "io.touchstone.identity.web.SessionGuard.lastUse";
        session.setAttribute(lastUse, Clock.systemUTC().instant().minusSeconds(31 * 60));

        mvc.post().uri("/?v-r=heartbeat").session(session).exchange();

        assertThat(session.isInvalid()).isTrue();
    }

    private MvcTestResult signIn(String name, String password, String address) {
        return mvc.post()
                .uri("/login")
                .param("username", name)
                .param("password", password)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }
}
