package io.touchstone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.testing.ServiceTest;
import org.junit.jupiter.api.Test;

class ApiSecurityTest extends ServiceTest {
    @Test
    void withoutATokenIsAProblemAndNeverARedirect() {
        assertThat(mvc.get().uri("/api/v1/anything"))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer")
                .hasContentType("application/problem+json");
        assertThat(mvc.get().uri("/api/v1/anything").header("Authorization", "Bearer wrong"))
                .hasStatus(401);
    }

    @Test
    void anUnknownPathIsNotFound() {
        var bearer = bearer(person(Role.RECRUITER), Role.RECRUITER);

        assertThat(mvc.get().uri("/api/v1/anything").header("Authorization", bearer))
                .hasStatus(404)
                .hasContentType("application/problem+json");
        assertThat(mvc.get().uri("/api/anything").header("Authorization", bearer))
                .hasStatus(404)
                .hasContentType("application/problem+json");
    }

    @Test
    void draftsNeedASession() {
        assertThat(mvc.get().uri("/drafts/scorecards/1")).hasStatus(401).hasContentType("application/problem+json");
    }

    @Test
    void draftsRefuseWhatAnotherSiteMayHaveSent() {
        assertThat(mvc.put().uri("/drafts/assessments/1")).hasStatus(403);
        assertThat(mvc.put()
                        .uri("/drafts/assessments/1")
                        .header("X-Touchstone", "1")
                        .header("Origin", "https://evil.example"))
                .hasStatus(403);
        assertThat(mvc.put()
                        .uri("/drafts/assessments/1")
                        .header("X-Touchstone", "1")
                        .header("Sec-Fetch-Site", "same-site"))
                .hasStatus(403);
        assertThat(mvc.put()
                        .uri("/drafts/assessments/1")
                        .header("X-Touchstone", "1")
                        .header("Origin", "http://localhost"))
                .hasStatus(404);
    }
}
