package io.touchstone.identity;

import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.identity.Role.INTERVIEWER;
import static io.touchstone.identity.Role.RECRUITER;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.identity.internal.ApiTokenRepository;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.testing.ServiceTest;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ApiTokensTest extends ServiceTest {
    private static final Instant SOON = Instant.now().plus(30, DAYS);

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApiTokenRepository stored;

    @Autowired
    private JdbcClient sql;

    @Test
    void aTokenOpensTheApiUntilItIsRevoked() {
        var person = person(RECRUITER);
        var issued = as(person, () -> tokens.create(new NewApiToken("nightly export", Set.of(RECRUITER), SOON)));
        var bearer = "Bearer " + issued.secret().text();
        assertThat(mvc.get().uri("/api/v1/nothing").header("Authorization", bearer))
                .hasStatus(404);

        as(person, () -> tokens.revoke(issued.id()));

        assertThat(mvc.get().uri("/api/v1/nothing").header("Authorization", bearer))
                .hasStatus(401);
        assertThat(as(person, () -> tokens.own()))
                .singleElement()
                .satisfies(row -> assertThat(row.valid()).isFalse());
    }

    @Test
    void aTokenHasNoRoleThatItsOwnerLacks() {
        signIn(RECRUITER);

        assertThatThrownBy(() -> tokens.create(new NewApiToken("all", Set.of(RECRUITER, ADMINISTRATOR), SOON)))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        problem -> assertThat(problem.path()).isEqualTo("roles"));
    }

    @Test
    void aTokensRolesShrinkWithItsOwners() {
        var person = signIn(RECRUITER, INTERVIEWER);
        var issued = tokens.create(new NewApiToken("both", Set.of(RECRUITER, INTERVIEWER), SOON));

        sql.sql("delete from account_role where account_id = :id and role = 'RECRUITER'")
                .param("id", person.id())
                .update();

        var token = stored.findBySecretHash(issued.secret().hash()).orElseThrow();
        assertThat(token.principal().viewer().roles()).containsExactly(INTERVIEWER);
        assertThat(tokens.own())
                .singleElement()
                .satisfies(row -> assertThat(row.roles()).containsExactly(INTERVIEWER));
    }

    @Test
    void changedRolesOfTheOwnerEndTheToken() {
        var person = person(RECRUITER, INTERVIEWER);
        var issued = as(person, () -> tokens.create(new NewApiToken("both", Set.of(RECRUITER, INTERVIEWER), SOON)));

        as(person(ADMINISTRATOR), () -> accounts.changeRoles(person.id(), Set.of(INTERVIEWER)));

        assertThat(mvc.get()
                        .uri("/api/v1/nothing")
                        .header("Authorization", "Bearer " + issued.secret().text()))
                .hasStatus(401);
    }

    @Test
    void aTokenEndsWithinAYear() {
        signIn(EMPLOYEE);

        for (var end : new Instant[] {Instant.now(), Instant.now().plus(370, DAYS)}) {
            assertThatThrownBy(() -> tokens.create(new NewApiToken("x", Set.of(EMPLOYEE), end)))
                    .isInstanceOfSatisfying(
                            InvalidField.class,
                            problem -> assertThat(problem.path()).isEqualTo("end"));
        }
    }

    @Test
    void onlyAdministratorsSeeAndRevokeTokensOfOthers() {
        var owner = person(RECRUITER);
        var id = as(owner, () -> tokens.create(new NewApiToken("mine", Set.of(RECRUITER), SOON)))
                .id();

        signIn(RECRUITER);
        assertThat(tokens.own()).isEmpty();
        assertThatThrownBy(() -> tokens.revoke(id)).isInstanceOf(NotFound.class);

        signIn(ADMINISTRATOR);
        assertThat(tokens.all()).anySatisfy(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.ownerName()).isEqualTo(owner.name());
        });
        tokens.revoke(id);
        assertThat(as(owner, () -> tokens.own())).noneMatch(TokenRow::valid);
    }
}
