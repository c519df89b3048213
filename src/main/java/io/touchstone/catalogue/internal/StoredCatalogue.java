package io.touchstone.catalogue.internal;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The catalogue as the database holds it, read once and kept in memory. The very first start stores the bundled catalogue as
 * version 1, whole or not at all, while this bean is made: before anything can ask, and before the port answers.
 */
@Component
public class StoredCatalogue {
    private static final Logger LOG = LoggerFactory.getLogger(StoredCatalogue.class);

    private final CatalogueEntries entries;
    private final Clock clock;
    private final CatalogueContent content;
    private final CatalogueContent contentWithoutQuestions;

    StoredCatalogue(CatalogueEntries entries, PlatformTransactionManager transactions, Clock clock) {
        this.entries = entries;
        this.clock = clock;
        storeBundledOnce(new TransactionTemplate(transactions));
        content = EntryMapper.content(entries.inForce());
        contentWithoutQuestions = content.withoutQuestions();
    }

    public CatalogueContent content() {
        return content;
    }

    public CatalogueContent contentWithoutQuestions() {
        return contentWithoutQuestions;
    }

    private void storeBundledOnce(TransactionTemplate transaction) {
        try {
            transaction.executeWithoutResult(_ -> {
                if (entries.isEmpty()) storeBundled();
            });
        } catch (DuplicateKeyException e) {
            LOG.info("Another node stored the catalogue first");
        }
    }

    private void storeBundled() {
        var bundled = BundledCatalogue.entries();
        EntryMapper.content(bundled); // what can't be read back is not stored
        for (int position = 0; position < bundled.size(); position++) {
            entries.store(bundled.get(position), position, clock.instant());
        }
        LOG.info("Stored the catalogue, {} entries", bundled.size());
    }
}
