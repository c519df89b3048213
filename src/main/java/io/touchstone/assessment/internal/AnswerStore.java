package io.touchstone.assessment.internal;

import io.touchstone.assessment.Answer;
import io.touchstone.assessment.Change;
import io.touchstone.assessment.Saving.Saved;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers, changes, visits and the submission, in plain SQL: what must not happen twice is refused by a key of the database. */
@Component
public class AnswerStore {
    private final JdbcClient sql;
    private final JsonMapper json;

    AnswerStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Whoever changes the assessment waits here for whoever is changing it. */
    public void lock(UUID assessment) {
        sql.sql("select id from assessment where id = ? for update")
                .param(assessment)
                .query(UUID.class)
                .single();
    }

    public void visit(String hash, UUID invitation, Instant now) {
        sql.sql("insert into assessment_visit (secret_hash, invitation_id, visited_at) values (?, ?, ?)")
                .params(hash, invitation, time(now))
                .update();
    }

    public Optional<UUID> invitationVisited(String hash) {
        return sql.sql("select invitation_id from assessment_visit where secret_hash = ?")
                .param(hash)
                .query(UUID.class)
                .optional();
    }

    public List<Answer> answers(UUID assessment) {
        return sql.sql("select field, content, revision, saved_at from assessment_answer where assessment_id = ?")
                .param(assessment)
                .query((row, number) -> answer(row))
                .list();
    }

    public Optional<Answer> answer(UUID assessment, String field) {
        return sql.sql("""
                        select field, content, revision, saved_at from assessment_answer
                        where assessment_id = ? and field = ?""")
                .params(assessment, field)
                .query((row, number) -> answer(row))
                .optional();
    }

    public Optional<Saved> acknowledged(UUID assessment, UUID key) {
        return sql.sql("select revision, saved_at from assessment_change where assessment_id = ? and change_key = ?")
                .params(assessment, key)
                .query((row, number) -> new Saved(row.getLong("revision"), savedAt(row)))
                .optional();
    }

    public Saved save(UUID assessment, Change change, Instant now) {
        var saved = new Saved(change.revision() + 1, now.truncatedTo(ChronoUnit.MILLIS));
        var content = json.writeValueAsString(change.value());
        var statement = change.revision() == 0 ? sql.sql("""
                        insert into assessment_answer (content, revision, saved_at, assessment_id, field)
                        values (:content, :revision, :at, :assessment, :field)""") : sql.sql("""
                        update assessment_answer set content = :content, revision = :revision, saved_at = :at
                        where assessment_id = :assessment and field = :field""");
        statement
                .param("content", content)
                .param("revision", saved.revision())
                .param("at", time(saved.savedAt()))
                .param("assessment", assessment)
                .param("field", change.field())
                .update();
        sql.sql("""
                insert into assessment_change (assessment_id, change_key, field, revision, saved_at)
                values (?, ?, ?, ?, ?)""")
                .params(assessment, change.key(), change.field(), saved.revision(), time(saved.savedAt()))
                .update();
        return saved;
    }

    public Optional<Instant> submittedAt(UUID assessment) {
        return sql.sql("select submitted_at from assessment_submission where assessment_id = ?")
                .param(assessment)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    public void submit(UUID assessment, Instant now) {
        sql.sql("insert into assessment_submission (assessment_id, submitted_at) values (?, ?)")
                .params(assessment, time(now))
                .update();
    }

    private Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("field"), json.readTree(row.getString("content")), row.getLong("revision"), savedAt(row));
    }

    private static Instant savedAt(ResultSet row) throws SQLException {
        return row.getObject("saved_at", OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
