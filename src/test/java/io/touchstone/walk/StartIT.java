package io.touchstone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.touchstone.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged portal and its database: which it starts on, which it refuses and in what words, and how it ends. */
class StartIT {
    private static final Duration LONGEST_END = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void oneProcessAtATimeAndNoneOlderThanTheDatabase() throws Exception {
        try (var portal = PackagedPortal.startedIn(folder, Map.of())) {
            assertSaysOnly(
                    PackagedPortal.refusedIn(folder),
                    "Another process uses this database; stop it, or start in another folder.");
            assertThat(portal.endsWithin(LONGEST_END)).isTrue();
        }

        pretendToBeNewer();

        assertSaysOnly(
                PackagedPortal.refusedIn(folder),
                "This database was last used by a newer version of Touchstone; start that one.");
    }

    @Test
    void onPostgresItMakesItsTablesAndWaitsForItsAdministrator() throws Exception {
        assumeTrue(TestDatabase.postgres().isPresent(), "no PostgreSQL on this machine");
        var database = TestDatabase.newPostgres("portal");
        var environment = Map.of("SPRING_DATASOURCE_URL", database);

        try (var portal = PackagedPortal.startedIn(folder, environment, "--spring.profiles.active=postgres")) {
            assertThat(Files.readString(portal.log())).contains("/setup/");
            assertThat(kind(database)).isEqualTo("REAL");
            assertThat(portal.endsWithin(LONGEST_END)).isTrue();
        }
    }

    /** No stack trace: who starts a portal is told what to do. */
    private static void assertSaysOnly(String output, String sentence) {
        assertThat(output).contains(sentence).doesNotContain("\tat ");
    }

    private void pretendToBeNewer() throws SQLException {
        var database = "jdbc:h2:file:" + folder.resolve("data/touchstone")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into "flyway_schema_history"
                    select "installed_rank" + 1000, '999', 'later', "type", 'V999__later.sql', 1, "installed_by",
                        "installed_on", 1, true
                    from "flyway_schema_history" where "version" = '1'""");
        }
    }

    private static String kind(String database) throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select kind from installation")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
