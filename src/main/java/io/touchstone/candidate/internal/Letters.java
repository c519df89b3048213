package io.touchstone.candidate.internal;

import io.touchstone.candidate.Letter;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What applicants wrote. */
@Component
public class Letters {
    private final JdbcClient sql;

    Letters(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(UUID application, Letter letter) {
        sql.sql("""
                insert into application_letter
                    (id, application_id, name, location, link, letter, notice_version, pool, written_at)
                values (:id, :application, :name, :location, :link, :letter, :notice, :pool, :at)""")
                .param("id", UUID.randomUUID())
                .param("application", application)
                .param("name", letter.name())
                .param("location", letter.location())
                .param("link", letter.link())
                .param("letter", letter.text())
                .param("notice", letter.noticeVersion())
                .param("pool", letter.pool())
                .param("at", letter.writtenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    public List<Letter> of(UUID application) {
        return sql.sql("""
                select name, location, link, letter, notice_version, pool, written_at from application_letter
                where application_id = :application order by written_at desc, id""")
                .param("application", application)
                .query((row, number) -> new Letter(
                        row.getString("name"),
                        row.getString("location"),
                        row.getString("link"),
                        row.getString("letter"),
                        row.getInt("notice_version"),
                        row.getBoolean("pool"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
