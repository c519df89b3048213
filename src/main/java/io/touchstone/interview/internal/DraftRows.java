package io.touchstone.interview.internal;

import static java.util.stream.Collectors.toMap;

import io.touchstone.interview.Draft;
import io.touchstone.interview.Saved;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is being typed. Its callers hold the interview's row, so nobody else writes between a read and a write. */
@Component
public class DraftRows {
    private final JdbcClient sql;
    private final JsonMapper json;

    DraftRows(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** By field. */
    public Map<String, Draft> of(UUID interview) {
        return sql
                .sql("select field, content, revision, saved_at from scorecard_draft where interview_id = :interview")
                .param("interview", interview)
                .query((row, number) -> Map.entry(row.getString("field"), draft(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Optional<Draft> find(UUID interview, String field) {
        return sql.sql("""
                select content, revision, saved_at from scorecard_draft
                where interview_id = :interview and field = :field""")
                .param("interview", interview)
                .param("field", field)
                .query((row, number) -> draft(row))
                .optional();
    }

    /** What was answered when the change with this key came for the first time. */
    public Optional<Saved> answered(UUID interview, UUID key) {
        return sql.sql("""
                select revision, saved_at from scorecard_change
                where interview_id = :interview and change_key = :key""")
                .param("interview", interview)
                .param("key", key)
                .query((row, number) -> new Saved(row.getLong("revision"), savedAt(row)))
                .optional();
    }

    public void store(UUID interview, String field, @Nullable Object value, Saved saved, UUID key) {
        var statement = saved.revision() == 1 ? """
                insert into scorecard_draft (interview_id, field, content, revision, last_key, saved_at)
                values (:interview, :field, :content, :revision, :key, :at)""" : """
                update scorecard_draft set content = :content, revision = :revision, last_key = :key, saved_at = :at
                where interview_id = :interview and field = :field""";
        sql.sql(statement)
                .param("interview", interview)
                .param("field", field)
                .param("content", value == null ? null : json.writeValueAsString(value), Types.VARCHAR)
                .param("revision", saved.revision())
                .param("key", key)
                .param("at", offset(saved.savedAt()))
                .update();
        sql.sql("""
                insert into scorecard_change (interview_id, change_key, revision, saved_at)
                values (:interview, :key, :revision, :at)""")
                .param("interview", interview)
                .param("key", key)
                .param("revision", saved.revision())
                .param("at", offset(saved.savedAt()))
                .update();
    }

    /** Whether there is anything that removing the interview would lose. */
    public boolean anything(UUID interview) {
        return sql.sql("""
                select count(*) from scorecard_draft where interview_id = :interview and content is not null""").param("interview", interview).query(Long.class).single() > 0;
    }

    /** It has become a scorecard. */
    public void drop(UUID interview) {
        sql.sql("delete from scorecard_draft where interview_id = :interview")
                .param("interview", interview)
                .update();
        sql.sql("delete from scorecard_change where interview_id = :interview")
                .param("interview", interview)
                .update();
    }

    private Draft draft(ResultSet row) throws SQLException {
        var content = row.getString("content");
        var value = content == null ? null : json.readValue(content, Object.class);
        return new Draft(value, row.getLong("revision"), savedAt(row));
    }

    private static Instant savedAt(ResultSet row) throws SQLException {
        return row.getObject("saved_at", OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime offset(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
