package io.touchstone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.touchstone.testing.ServiceTest;
import org.junit.jupiter.api.Test;

class SignInTest extends ServiceTest {
    @Test
    void signsInWithMailAndPassword() {
        var person = person(Role.RECRUITER);

        assertThat(mvc.post()
                        .uri("/login")
                        .param("username", " " + person.email().toUpperCase())
                        .param("password", PASSWORD)
                        .with(csrf()))
                .hasStatus(302)
                .hasHeader("Location", "/");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookAlike() {
        var person = person(Role.RECRUITER);

        for (var name : new String[] {person.email(), "nobody@example.org"}) {
            assertThat(mvc.post()
                            .uri("/login")
                            .param("username", name)
                            .param("password", "wrong")
                            .with(csrf()))
                    .hasStatus(302)
                    .hasHeader("Location", "/login?error");
        }
    }

    @Test
    void refusesAFormWithoutItsToken() {
        var person = person(Role.RECRUITER);

        assertThat(mvc.post().uri("/login").param("username", person.email()).param("password", PASSWORD))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri("/login?v-r=uidl")
                        .param("username", person.email())
                        .param("password", PASSWORD))
                .hasStatus(403);
    }
}
