package io.touchstone.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.touchstone.testing.ServiceTest;
import io.touchstone.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No service has a way to change these rows; PostgreSQL refuses it to everybody else too. H2 has nothing for that. */
class AppendOnlyTest extends ServiceTest {
    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit_record",
                "evidence_record",
                "calibration",
                "calibration_source",
                "application_move",
                "scorecard",
                "scorecard_rating",
                "scorecard_amendment",
                "assessment_submission"
            })
    void rowsAreOnlyEverAdded(String table) {
        assumeTrue(TestDatabase.isPostgres());

        assertThatThrownBy(() -> sql.sql("delete from " + table).update())
                .hasMessageContaining("rows of " + table + " are only ever added");
        assertThatThrownBy(() -> sql.sql("truncate " + table + " cascade").update())
                .hasMessageContaining("are only ever added");
    }
}
