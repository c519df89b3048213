package io.touchstone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.identity.internal.AuditLedger;
import io.touchstone.testing.ServiceTest;
import io.touchstone.testing.TestDatabase;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTrailTest extends ServiceTest {
    @Autowired
    private AuditTrail audit;

    @Autowired
    private AuditLedger ledger;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    @Test
    void recordsWhoDidWhat() {
        var person = signIn(Role.RECRUITER);
        var subject = UUID.randomUUID();

        record(subject, Map.of("to", "REVIEW", "from", "APPLIED"));

        assertThat(sql.sql("select actor, action, details from audit_record where subject_id = :id")
                        .param("id", subject)
                        .query()
                        .singleRow())
                .containsEntry("actor", person.id())
                .containsEntry("action", "application.moved")
                .containsEntry("details", "{\"from\":\"APPLIED\",\"to\":\"REVIEW\"}");
    }

    @Test
    void belongsToTheTransactionThatMakesTheChange() {
        var subject = UUID.randomUUID();

        transaction.executeWithoutResult(status -> {
            audit.record("application.moved", "application", subject, Map.of());
            status.setRollbackOnly();
        });

        assertThat(count(subject)).isZero();
        assertThatThrownBy(() -> audit.record("application.moved", "application", subject, Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theChainStaysWholeWhenManyRecordAtOnce() {
        var subject = UUID.randomUUID();

        try (var people = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 40).forEach(i -> people.submit(() -> record(subject, Map.of("i", i))));
        }

        assertThat(count(subject)).isEqualTo(40);
        assertThat(ledger.firstBroken()).isEmpty();
    }

    @Test
    void findsARecordThatWasChangedOrRemoved() {
        var subject = UUID.randomUUID();
        record(subject, Map.of("level", 3));
        record(UUID.randomUUID(), Map.of());
        var seq = sql.sql("select seq from audit_record where subject_id = :id")
                .param("id", subject)
                .query(Long.class)
                .single();

        transaction.executeWithoutResult(status -> {
            openTheRows();
            sql.sql("update audit_record set details = '{}' where seq = :seq")
                    .param("seq", seq)
                    .update();
            assertThat(ledger.firstBroken()).contains(seq);
            sql.sql("delete from audit_record where seq = :seq")
                    .param("seq", seq)
                    .update();
            assertThat(ledger.firstBroken()).contains(seq);
            status.setRollbackOnly();
        });
    }

    @Test
    void noticesAMissingEnd() {
        record(UUID.randomUUID(), Map.of());

        transaction.executeWithoutResult(status -> {
            openTheRows();
            sql.sql("delete from audit_record where seq = (select max(seq) from audit_record)")
                    .update();
            assertThat(ledger.firstBroken()).isPresent();
            status.setRollbackOnly();
        });
    }

    /** As somebody could who owns the database. */
    private void openTheRows() {
        if (TestDatabase.isPostgres()) {
            sql.sql("alter table audit_record disable trigger append_only").update();
        }
    }

    private void record(UUID subject, Map<String, ?> details) {
        transaction.executeWithoutResult(status -> audit.record("application.moved", "application", subject, details));
    }

    private long count(UUID subject) {
        return sql.sql("select count(*) from audit_record where subject_id = :id")
                .param("id", subject)
                .query(Long.class)
                .single();
    }
}
