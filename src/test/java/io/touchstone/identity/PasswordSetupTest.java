package io.touchstone.identity;

import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.RECRUITER;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.touchstone.identity.People.Person;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.Refused;
import io.touchstone.testing.ServiceTest;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PasswordSetupTest extends ServiceTest {
    private static final String CHOSEN = "eleven purple ladders";

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordSetup setup;

    @Autowired
    private JdbcClient sql;

    @Test
    void theInvitedChooseTheirPasswordAndSignInByMail() {
        var email = "p" + UUID.randomUUID() + "@example.org";
        var secret = secret(as(
                person(ADMINISTRATOR),
                () -> accounts.invite(new NewAccount("Mei Okafor", email, Set.of(RECRUITER)))
                        .link()));

        assertThat(setup.find(secret))
                .hasValueSatisfying(purpose -> assertThat(purpose.purpose()).isEqualTo(LinkPurpose.INVITATION));
        setup.choosePassword(secret, CHOSEN);

        assertThat(mvc.post()
                        .uri("/login")
                        .param("username", email)
                        .param("password", CHOSEN)
                        .with(csrf()))
                .hasStatus(302)
                .hasHeader("Location", "/");
    }

    @Test
    void aLinkWorksOnce() {
        var secret = resetLink(person(RECRUITER));
        setup.choosePassword(secret, CHOSEN);

        assertWorthNothing(secret);
    }

    @Test
    void aRefusedPasswordDoesNotUseTheLinkUp() {
        var person = person(RECRUITER);
        var secret = resetLink(person);

        for (var bad :
                new String[] {"too short", "x".repeat(129), person.email().toUpperCase()}) {
            assertThatThrownBy(() -> setup.choosePassword(secret, bad)).isInstanceOf(InvalidField.class);
        }

        setup.choosePassword(secret, "长".repeat(128));
    }

    @Test
    void unknownExpiredRevokedAndUsedLinksLookAlike() {
        var person = person(RECRUITER);
        var revoked = resetLink(person);
        var expired = resetLink(person);
        sql.sql("update one_time_link set expires_at = created_at where secret_hash = :hash")
                .param("hash", expired.hash())
                .update();

        assertWorthNothing(revoked);
        assertWorthNothing(expired);
        assertWorthNothing(Secret.random());
    }

    @Test
    void aLinkIsValidForSevenDaysAndStoredAsItsHash() {
        var link = as(
                person(ADMINISTRATOR), () -> accounts.newLink(person(RECRUITER).id()));

        assertThat(link.expiresAt())
                .isBetween(Instant.now().plus(6, DAYS), Instant.now().plus(7, DAYS));
        assertThat(sql.sql("select count(*) from one_time_link where secret_hash = :hash")
                        .param("hash", secret(link).hash())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void openingALinkChangesNothing() {
        var secret = resetLink(person(RECRUITER));

        for (var visit = 0; visit < 3; visit++) {
            assertThat(mvc.get().uri("/setup/" + secret.text())).hasStatus(303);
        }

        assertThat(setup.find(secret)).isPresent();
    }

    @Test
    void choosingAPasswordEndsTokens() {
        var person = person(RECRUITER);
        var bearer = bearer(person, RECRUITER);

        setup.choosePassword(resetLink(person), CHOSEN);

        assertThat(mvc.get().uri("/api/v1/nothing").header("Authorization", bearer))
                .hasStatus(401);
    }

    private void assertWorthNothing(Secret secret) {
        assertThat(setup.find(secret)).isEmpty();
        assertThatThrownBy(() -> setup.choosePassword(secret, CHOSEN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("identity.problem.link");
        assertThatThrownBy(() -> setup.makeAdministrator(
                        secret, new FirstAdministrator("Name", "name@example.org", "name", CHOSEN)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("identity.problem.link");
    }

    private Secret resetLink(Person person) {
        return secret(as(person(ADMINISTRATOR), () -> accounts.newLink(person.id())));
    }

    private static Secret secret(OneTimeLink link) {
        return new Secret(link.address().substring(link.address().lastIndexOf('/') + 1));
    }
}
