package io.touchstone.testing;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * Which database the tests run on: H2 in memory, or PostgreSQL from embedded binaries when the system property asks for it.
 * Where those do not exist for the machine, what asks for PostgreSQL is left out; in CI that is a failure.
 */
public final class TestDatabase implements ExecutionCondition {
    private static final boolean POSTGRES = "postgres".equals(System.getProperty("touchstone.test.database"));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return POSTGRES && postgres().isEmpty() ? disabled("no PostgreSQL on this machine") : enabled("");
    }

    public static boolean isPostgres() {
        return POSTGRES;
    }

    /** The address of the one PostgreSQL that all tests of this process share. */
    public static Optional<String> postgres() {
        return Postgres.ADDRESS;
    }

    /** A new, empty one on the same server. */
    public static String newPostgres(String name) throws SQLException {
        var server = postgres().orElseThrow();
        try (var connection = DriverManager.getConnection(server);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.replace("/postgres?", "/" + name + "?");
    }

    static void register(DynamicPropertyRegistry properties) {
        if (POSTGRES) {
            properties.add("spring.datasource.url", Postgres.ADDRESS::orElseThrow);
        }
    }

    private static final class Postgres {
        static final Optional<String> ADDRESS = start();

        /** Without binaries for the machine it is an IllegalStateException. */
        private static Optional<String> start() {
            try {
                return Optional.of(EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres"));
            } catch (IOException | IllegalStateException e) {
                if ("true".equals(System.getenv("CI"))) {
                    throw new IllegalStateException("no PostgreSQL on this machine", e);
                }
                System.err.println("No PostgreSQL on this machine: the tests that need it are left out.");
                return Optional.empty();
            }
        }
    }
}
