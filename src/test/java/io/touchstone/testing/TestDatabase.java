package io.touchstone.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Which database the tests run on: H2 in memory, or PostgreSQL from embedded binaries when the system property asks for it. */
final class TestDatabase {
    private TestDatabase() {}

    static void register(DynamicPropertyRegistry properties) {
        if ("postgres".equals(System.getProperty("touchstone.test.database"))) {
            properties.add("spring.datasource.url", () -> Postgres.URL);
        }
    }

    private static final class Postgres {
        static final String URL = start().getJdbcUrl("postgres", "postgres");

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
