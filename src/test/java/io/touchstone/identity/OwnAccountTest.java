package io.touchstone.identity;

import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.identity.internal.AccountRepository;
import io.touchstone.identity.internal.SignedInAccount;
import io.touchstone.problem.InvalidField;
import io.touchstone.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

class OwnAccountTest extends ServiceTest {
    private static final String CHOSEN = "eleven purple ladders";

    @Autowired
    private OwnAccount own;

    @Autowired
    private AccountRepository accounts;

    @Test
    void changingThePasswordNeedsTheCurrentOne() {
        signIn(RECRUITER);

        assertThatThrownBy(() -> own.changePassword("a guess of mine", CHOSEN))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        problem -> assertThat(problem.path()).isEqualTo("current"));
        assertThatThrownBy(() -> own.changePassword(PASSWORD, "short"))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        problem -> assertThat(problem.path()).isEqualTo("password"));
    }

    @Test
    void aNewPasswordEndsEverythingButThisSession() {
        var person = signIn(RECRUITER);
        var bearer = bearer(person, RECRUITER);
        var before = signedIn();

        own.changePassword(PASSWORD, CHOSEN);

        var now = accounts.epochOfActive(person.id()).orElseThrow();
        assertThat(before.epoch()).isLessThan(now);
        assertThat(signedIn().epoch()).isEqualTo(now);
        own.changePassword(CHOSEN, PASSWORD);

        SecurityContextHolder.clearContext();
        assertThat(mvc.get().uri("/api/v1/nothing").header("Authorization", bearer))
                .hasStatus(401);
    }

    @Test
    void showsWhoOneIs() {
        var person = signIn(RECRUITER);

        assertThat(own.facts().name()).isEqualTo(person.name());
        assertThat(own.facts().roles()).containsExactly(RECRUITER);
    }

    private static SignedInAccount signedIn() {
        return SignedInAccount.from(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow();
    }
}
