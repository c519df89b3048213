package io.touchstone.identity;

import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.INTERVIEWER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.testing.ServiceTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

class AccountsTest extends ServiceTest {
    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditReader audit;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anInvitationMakesAnAccountThatHasNoPasswordYet() {
        signIn(ADMINISTRATOR);
        var email = unusedEmail();

        var invited = accounts.invite(new NewAccount(" Mei Okafor ", email.toUpperCase(), Set.of(RECRUITER)));

        assertThat(accounts.get(invited.id()))
                .isEqualTo(new AccountRow(
                        invited.id(), "Mei Okafor", email, email, Set.of(RECRUITER), AccountState.INVITED, false));
        assertThat(invited.link().address()).startsWith("http://localhost:8080/welcome/");
    }

    @Test
    void nobodyIsInvitedTwice() {
        signIn(ADMINISTRATOR);
        var known = person(RECRUITER);

        assertThatThrownBy(() -> accounts.invite(new NewAccount("Somebody", known.email(), Set.of(RECRUITER))))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        problem -> assertThat(problem.path()).isEqualTo("email"));
    }

    @Test
    void anInvitationNeedsANameAMailAddressAndARole() {
        assertThatThrownBy(() -> new NewAccount(" ", "a@example.org", Set.of(RECRUITER)))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> new NewAccount("Somebody", "no address", Set.of(RECRUITER)))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> new NewAccount("Somebody", "a@example.org", Set.of()))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void findsByAPartOfTheNameOrMailAddressAndTakesSignsAsTheyAre() {
        signIn(ADMINISTRATOR);
        var email = unusedEmail();
        accounts.invite(new NewAccount("Percent 100%_" + email, email, Set.of(EMPLOYEE)));

        assertThat(accounts.list(email.substring(2).toUpperCase(), PageRequest.of(0, 10)))
                .hasSize(1);
        assertThat(accounts.list("100%_" + email, PageRequest.of(0, 10))).hasSize(1);
        assertThat(accounts.list("1%" + email, PageRequest.of(0, 10))).isEmpty();
    }

    @Test
    void changingRolesEndsSessionsAndIsAudited() {
        var person = person(INTERVIEWER);
        var epoch = epoch(person.id());
        signIn(ADMINISTRATOR);

        accounts.changeRoles(person.id(), Set.of(INTERVIEWER, HIRING_MANAGER));

        assertThat(accounts.get(person.id()).roles()).containsExactlyInAnyOrder(INTERVIEWER, HIRING_MANAGER);
        assertThat(epoch(person.id())).isGreaterThan(epoch);
        assertThat(audit.about(person.id()))
                .first()
                .satisfies(record -> assertThat(record.action()).isEqualTo("account.rolesChanged"))
                .satisfies(record -> assertThat(record.details())
                        .isEqualTo("{\"from\":[\"INTERVIEWER\"],\"to\":[\"HIRING_MANAGER\",\"INTERVIEWER\"]}"));
    }

    @Test
    void nobodyChangesTheirOwnRoles() {
        var administrator = signIn(ADMINISTRATOR);

        assertThatThrownBy(() -> accounts.changeRoles(administrator.id(), Set.of(ADMINISTRATOR, RECRUITER)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ownRoles");
    }

    @Test
    void theLastAdministratorStays() {
        var last = person(ADMINISTRATOR);
        var other = signIn(ADMINISTRATOR);

        transaction.executeWithoutResult(status -> {
            sql.sql("""
                    update account set active = false
                    where id <> :id and id in (select account_id from account_role where role = 'ADMINISTRATOR')""").param("id", last.id()).update();

            assertThatThrownBy(() -> accounts.deactivate(last.id()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("lastAdministrator");
            assertThatThrownBy(() -> accounts.changeRoles(last.id(), Set.of(RECRUITER)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("lastAdministrator");
            status.setRollbackOnly();
        });

        accounts.deactivate(last.id());
        assertThat(accounts.get(last.id()).state()).isEqualTo(AccountState.DEACTIVATED);
        assertThat(accounts.get(other.id()).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void aDeactivatedAccountLosesItsTokenAndItsLink() {
        var person = person(RECRUITER);
        var bearer = bearer(person, RECRUITER);
        var administrator = person(ADMINISTRATOR);
        as(administrator, () -> accounts.newLink(person.id()));

        as(administrator, () -> accounts.deactivate(person.id()));

        assertThat(mvc.get().uri("/api/v1/nothing").header("Authorization", bearer))
                .hasStatus(401);
        assertThat(sql.sql("select count(*) from one_time_link where account_id = :id and revoked_at is null")
                        .param("id", person.id())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> as(administrator, () -> accounts.newLink(person.id())))
                .isInstanceOf(Refused.class);

        as(administrator, () -> accounts.activate(person.id()));
        assertThat(mvc.get().uri("/api/v1/nothing").header("Authorization", bearer))
                .hasStatus(401);
    }

    @Test
    void signingOutEverywhereEndsTokensToo() {
        var person = person(RECRUITER);
        var bearer = bearer(person, RECRUITER);
        assertThat(mvc.get().uri("/api/v1/nothing").header("Authorization", bearer))
                .hasStatus(404);

        as(person(ADMINISTRATOR), () -> accounts.signOutEverywhere(person.id()));

        assertThat(mvc.get().uri("/api/v1/nothing").header("Authorization", bearer))
                .hasStatus(401);
    }

    @Test
    void isForAdministratorsOnly() {
        var person = signIn(RECRUITER, HIRING_MANAGER, INTERVIEWER, EMPLOYEE);

        assertThatThrownBy(() -> accounts.list("", PageRequest.of(0, 10))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.deactivate(person.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> audit.verify()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anUnknownAccountIsNotFound() {
        signIn(ADMINISTRATOR);

        assertThatThrownBy(() -> accounts.get(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private long epoch(UUID account) {
        return sql.sql("select epoch from account where id = :id")
                .param("id", account)
                .query(Long.class)
                .single();
    }

    private static String unusedEmail() {
        return "p" + UUID.randomUUID() + "@example.org";
    }
}
