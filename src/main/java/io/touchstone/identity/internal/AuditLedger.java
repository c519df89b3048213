package io.touchstone.identity.internal;

import io.touchstone.identity.AuditReader.AuditRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored chain. Its rows are only ever added: there is no statement here that changes or removes one. */
@Component
public class AuditLedger {
    private static final String NO_RECORD = "0".repeat(64);

    private final JdbcClient sql;

    AuditLedger(JdbcClient sql) {
        this.sql = sql;
    }

    void append(AuditEntry entry) {
        var head = sql.sql("select seq, hash from audit_head where id = 1 for update")
                .query(Head.class)
                .single();
        var seq = head.seq() + 1;
        var hash = entry.hashAfter(head.hash(), seq);
        sql.sql("""
                insert into audit_record (seq, recorded_at, actor, action, subject_type, subject_id, details, hash)
                values (:seq, :at, :actor, :action, :subjectType, :subjectId, :details, :hash)""")
                .param("seq", seq)
                .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param("actor", entry.actor().orElse(null), java.sql.Types.OTHER)
                .param("action", entry.action())
                .param("subjectType", entry.subjectType())
                .param("subjectId", entry.subjectId())
                .param("details", entry.details())
                .param("hash", hash)
                .update();
        sql.sql("update audit_head set seq = :seq, hash = :hash where id = 1")
                .param("seq", seq)
                .param("hash", hash)
                .update();
    }

    /** The place of the first record that does not follow from the one before, or that is missing; empty when all are intact. */
    public Optional<Long> firstBroken() {
        var end = sql.sql("select seq, hash from audit_head where id = 1")
                .query(Head.class)
                .optional();
        try (var records = sql.sql("""
                select seq, recorded_at, actor, action, subject_type, subject_id, details, hash
                from audit_record order by seq""").query((row, number) -> link(row)).stream()) {
            var last = new Head(0, NO_RECORD);
            for (var link : (Iterable<Link>) records::iterator) {
                var seq = last.seq() + 1;
                if (link.seq() != seq || !link.hash().equals(link.entry().hashAfter(last.hash(), seq))) {
                    return Optional.of(seq);
                }
                last = new Head(seq, link.hash());
            }
            return end.filter(last::equals).isPresent() ? Optional.empty() : Optional.of(last.seq() + 1);
        }
    }

    public List<AuditRecord> about(UUID subject) {
        return sql.sql("""
                select seq, recorded_at, actor, action, subject_type, subject_id, details, hash
                from audit_record where subject_id = :subject order by seq desc limit 500""")
                .param("subject", subject)
                .query((row, number) -> link(row).read())
                .list();
    }

    private static Link link(ResultSet row) throws SQLException {
        var entry = new AuditEntry(
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("actor", UUID.class)),
                row.getString("action"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getString("details"));
        return new Link(row.getLong("seq"), entry, row.getString("hash"));
    }

    private record Head(long seq, String hash) {}

    private record Link(long seq, AuditEntry entry, String hash) {
        AuditRecord read() {
            return new AuditRecord(
                    seq,
                    entry.at(),
                    entry.actor(),
                    entry.action(),
                    entry.subjectType(),
                    entry.subjectId(),
                    entry.details());
        }
    }
}
