package io.touchstone.catalogue.internal;

import io.touchstone.catalogue.internal.CatalogueEntry.Kind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored entries. Versions are only ever added. */
@Repository
class CatalogueEntries {
    private final JdbcClient jdbc;

    CatalogueEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of each entry, in the order in which people see them. */
    List<CatalogueEntry> inForce() {
        return jdbc.sql("""
                        select kind, entry_key, version, content
                        from catalogue_entry newest
                        where version = (select max(version) from catalogue_entry
                                         where kind = newest.kind and entry_key = newest.entry_key)
                        order by kind, position
                        """)
                .query((row, _) -> new CatalogueEntry(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("entry_key"),
                        row.getInt("version"),
                        EntryMapper.tree(row.getString("content"))))
                .list();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from catalogue_entry")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    void store(CatalogueEntry entry, int position, Instant at) {
        jdbc.sql("""
                        insert into catalogue_entry (kind, entry_key, version, position, content, created_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        entry.kind().name(),
                        entry.key(),
                        entry.version(),
                        position,
                        EntryMapper.text(entry),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A further version of an entry, in the same place. */
    void storeNext(CatalogueEntry entry, Instant at) {
        jdbc.sql("""
                        insert into catalogue_entry (kind, entry_key, version, position, content, created_at)
                        select kind, entry_key, version + 1, position, ?, ? from catalogue_entry
                        where kind = ? and entry_key = ? and version = ?
                        """)
                .params(
                        EntryMapper.text(entry),
                        at.atOffset(ZoneOffset.UTC),
                        entry.kind().name(),
                        entry.key(),
                        entry.version() - 1)
                .update();
    }
}
