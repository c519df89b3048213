package io.touchstone.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAnalyzerTest {
    @ParameterizedTest
    @CsvSource({
        "90020, 90020, Another process uses this database",
        "08001, 0, The database can't be reached",
        "28P01, 0, The database refuses"
    })
    void whatKeepsThePortalFromItsDatabaseIsSaidInASentence(String state, int code, String sentence) {
        var failure = new IllegalStateException(new SQLException("pool", new SQLException("driver", state, code)));

        var analysis = new DatabaseAnalyzer().analyze(failure);

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource({"23505, 0", "42P01, 0"})
    void anythingElseIsNotItsBusiness(String state, int code) {
        var failure = new IllegalStateException(new SQLException("driver", state, code));

        assertThat(new DatabaseAnalyzer().analyze(failure)).isNull();
    }
}
