package io.touchstone.identity.internal;

import static io.touchstone.identity.Role.ADMINISTRATOR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.identity.FirstAdministrator;
import io.touchstone.identity.LinkPurpose;
import io.touchstone.identity.PasswordSetup;
import io.touchstone.identity.Secret;
import io.touchstone.problem.Refused;
import io.touchstone.testing.ServiceTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class FirstStartTest extends ServiceTest {
    private static final Pattern LINK = Pattern.compile("http://localhost:8080/setup/([\\w-]{43})");

    @Autowired
    private FirstStart start;

    @Autowired
    private PasswordSetup setup;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aNewPortalPrintsALinkThatMakesTheAdministratorOnce() {
        withoutAdministrators(() -> {
            var secret = printedSecret();
            assertThat(setup.find(secret))
                    .hasValueSatisfying(
                            found -> assertThat(found.purpose()).isEqualTo(LinkPurpose.FIRST_ADMINISTRATOR));

            setup.makeAdministrator(secret, somebody());

            assertThat(setup.find(secret)).isEmpty();
            assertThat(printed()).isEmpty();
        });
    }

    @Test
    void eachStartMakesAFreshLinkAndEndsTheOneBefore() {
        withoutAdministrators(() -> {
            var before = printedSecret();
            var fresh = printedSecret();

            assertThat(setup.find(before)).isEmpty();
            assertThat(setup.find(fresh)).isPresent();
        });
    }

    @Test
    void theLinkIsOverWhenSomebodyElseBecameAdministrator() {
        withoutAdministrators(() -> {
            var secret = printedSecret();
            person(ADMINISTRATOR);

            assertThat(setup.find(secret)).isEmpty();
            assertThatThrownBy(() -> setup.makeAdministrator(secret, somebody()))
                    .isInstanceOf(Refused.class);
        });
    }

    @Test
    void printsNothingWhenThereIsAnAdministrator() {
        person(ADMINISTRATOR);

        assertThat(printed()).isEmpty();
    }

    private void withoutAdministrators(Runnable work) {
        transaction.executeWithoutResult(status -> {
            sql.sql("update account set active = false").update();
            work.run();
            status.setRollbackOnly();
        });
    }

    private Secret printedSecret() {
        var link = LINK.matcher(printed());
        assertThat(link.find()).isTrue();
        return new Secret(link.group(1));
    }

    private String printed() {
        var out = new ByteArrayOutputStream();
        start.announce(new PrintStream(out, true, UTF_8));
        return out.toString(UTF_8);
    }

    private static FirstAdministrator somebody() {
        var name = "first" + UUID.randomUUID();
        return new FirstAdministrator("Ada Example", name + "@example.org", name, "eleven purple ladders");
    }
}
