package io.touchstone.catalogue.internal;

import static java.util.stream.Collectors.toMap;

import io.touchstone.catalogue.internal.CatalogueEntry.Kind;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The catalogue as the database holds it, read once and kept in memory. The very first start stores the bundled catalogue as
 * version 1, whole or not at all, while this bean is made: before anything can ask, and before the port answers.
 */
@Component
public class StoredCatalogue {
    private static final Logger LOG = LoggerFactory.getLogger(StoredCatalogue.class);
    private static final JsonNode NO_PHRASES = EntryMapper.tree("{\"en\":[],\"zh\":[]}");

    private final CatalogueEntries entries;
    private final Clock clock;
    private final CatalogueContent content;
    private final CatalogueContent contentWithoutQuestions;

    StoredCatalogue(CatalogueEntries entries, PlatformTransactionManager transactions, Clock clock) {
        this.entries = entries;
        this.clock = clock;
        bringUpToDate(new TransactionTemplate(transactions));
        content = EntryMapper.content(entries.inForce());
        contentWithoutQuestions = content.withoutQuestions();
    }

    public CatalogueContent content() {
        return content;
    }

    public CatalogueContent contentWithoutQuestions() {
        return contentWithoutQuestions;
    }

    private void bringUpToDate(TransactionTemplate transaction) {
        try {
            transaction.executeWithoutResult(_ -> {
                if (entries.isEmpty()) storeBundled();
                else addPhrases();
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

    /** A database of a release before phrases has skills without them: those of the bundled catalogue make a new version. */
    private void addPhrases() {
        var lacking = entries.inForce().stream()
                .filter(entry -> entry.kind() == Kind.SKILL && !entry.content().has("phrases"))
                .toList();
        if (lacking.isEmpty()) return;
        var phrases = BundledCatalogue.entries().stream()
                .filter(entry -> entry.kind() == Kind.SKILL)
                .collect(toMap(CatalogueEntry::key, entry -> entry.content().get("phrases")));
        for (var skill : lacking) {
            var content = skill.content().deepCopy().set("phrases", phrases.getOrDefault(skill.key(), NO_PHRASES));
            entries.storeNext(skill.next((ObjectNode) content), clock.instant());
        }
        LOG.info("Added phrases to {} skills", lacking.size());
    }
}
