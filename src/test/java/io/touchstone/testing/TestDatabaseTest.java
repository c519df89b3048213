package io.touchstone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TestDatabaseTest extends ServiceTest {
    @Autowired
    DataSource database;

    @Test
    void theTestsRunOnTheDatabaseThatWasAskedFor() throws Exception {
        var wanted = TestDatabase.isPostgres() ? "PostgreSQL" : "H2";

        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(wanted);
        }
    }
}
