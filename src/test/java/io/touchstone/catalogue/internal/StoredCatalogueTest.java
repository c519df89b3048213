package io.touchstone.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.catalogue.internal.CatalogueEntry.Kind;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A start brings the database's catalogue up to date, and keeps every version that was stored before. */
class StoredCatalogueTest {
    private final SingleConnectionDataSource database =
            new SingleConnectionDataSource("jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", true);
    private final JdbcClient jdbc = JdbcClient.create(database);

    @BeforeEach
    void create() {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V2__catalogue.sql")).execute(database);
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    @Test
    void theFirstStartStoresTheBundledCatalogue() {
        var content = start();

        assertThat(content.skills()).hasSize(28);
        assertThat(versions()).containsOnly(1);
    }

    @Test
    void aDatabaseFromBeforePhrasesGetsThemAsANewVersionOfEachSkill() {
        storedBeforePhrases();

        var content = start();

        assertThat(content.skills())
                .hasSize(28)
                .allSatisfy(skill -> assertThat(skill.phrases().all()).isNotEmpty());
        assertThat(content.skills()).extracting(skill -> skill.key()).startsWith("user-insight", "product-strategy");
        assertThat(versions()).containsOnly(1, 2);
        assertThat(jdbc.sql("select count(*) from catalogue_entry where version = 2")
                        .query(Integer.class)
                        .single())
                .isEqualTo(28);
    }

    @Test
    void aFurtherStartChangesNothing() {
        storedBeforePhrases();
        start();

        start();

        assertThat(versions()).containsOnly(1, 2);
    }

    private CatalogueContent start() {
        var transactions = new JdbcTransactionManager(database);
        return new StoredCatalogue(new CatalogueEntries(jdbc), transactions, Clock.systemUTC()).content();
    }

    private void storedBeforePhrases() {
        var entries = new CatalogueEntries(jdbc);
        var bundled = BundledCatalogue.entries();
        for (int i = 0; i < bundled.size(); i++) {
            if (bundled.get(i).kind() == Kind.SKILL) bundled.get(i).content().remove("phrases");
            entries.store(bundled.get(i), i, Clock.systemUTC().instant());
        }
    }

    private List<Integer> versions() {
        return jdbc.sql("select distinct version from catalogue_entry")
                .query(Integer.class)
                .list();
    }
}
