package io.touchstone.studio.internal;

import io.touchstone.studio.Saved;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of the changes that were stored: the same one again is answered as the first time. */
@Component
public class Changes {
    private final JdbcClient sql;

    Changes(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Saved> answered(UUID description, UUID key) {
        return sql.sql("""
                select revision, saved_at from job_description_change
                where description_id = :description and change_key = :key""")
                .param("description", description)
                .param("key", key)
                .query((row, number) -> new Saved(
                        row.getLong("revision"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    public void store(UUID description, UUID key, Saved saved) {
        sql.sql("""
                insert into job_description_change (description_id, change_key, revision, saved_at)
                values (:description, :key, :revision, :at)""")
                .param("description", description)
                .param("key", key)
                .param("revision", saved.revision())
                .param("at", saved.savedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
