package io.touchstone.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.identity.internal.Installation.Kind;
import io.touchstone.testing.ServiceTest;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class InstallationTest extends ServiceTest {
    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theDemoNeverStartsOnARealDatabase() {
        assertThatThrownBy(() -> start(Kind.DEMO))
                .isInstanceOf(StartRefused.class)
                .hasMessage("This database holds real data; start without the profile demo, or with another database.");
    }

    @Test
    void thePortalNeverStartsOnTheDemosDatabase() {
        transaction.executeWithoutResult(status -> {
            sql.sql("update installation set kind = 'DEMO'").update();

            assertThatThrownBy(() -> start(Kind.REAL))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("This database holds the demo; start with the profile demo, or with another database.");
            assertThatCode(() -> start(Kind.DEMO)).doesNotThrowAnyException();
            status.setRollbackOnly();
        });
    }

    @Test
    void aNewDatabaseIsMarkedByTheFirstStart() {
        transaction.executeWithoutResult(status -> {
            sql.sql("delete from installation").update();

            start(Kind.DEMO);

            assertThat(sql.sql("select kind from installation")
                            .query(String.class)
                            .single())
                    .isEqualTo("DEMO");
            status.setRollbackOnly();
        });
    }

    @Test
    void theRefusalIsOneSentenceWithoutAStackTrace() {
        var failure = new BeanCreationException("installation", "failed", new StartRefused("Not here."));

        var analysis = new StartRefusedAnalyzer().analyze(failure);

        assertThat(analysis.getDescription()).isEqualTo("Not here.");
    }

    private void start(Kind kind) {
        new Installation(sql, Clock.systemUTC(), kind);
    }
}
