package io.touchstone.interview.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.touchstone.interview.Amendment;
import io.touchstone.interview.Overall;
import io.touchstone.interview.Rating;
import io.touchstone.interview.internal.StoredCard.AmendedSkill;
import io.touchstone.interview.internal.StoredCard.RatedSkill;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Submitted scorecards. Their rows are only ever added; notes can be erased, and are then read as empty. */
@Component
public class CardRows {
    private static final String OVERALL = "overall";
    private static final String REASON = "reason";

    private final JdbcClient sql;

    CardRows(JdbcClient sql) {
        this.sql = sql;
    }

    public void submit(StoredCard card) {
        sql.sql("""
                insert into scorecard (interview_id, overall, observed_on, submitted_at)
                values (:interview, :overall, :observedOn, :at)""")
                .param("interview", card.interview())
                .param("overall", card.overall().name())
                .param("observedOn", card.observedOn())
                .param("at", offset(card.submittedAt()))
                .update();
        for (int place = 0; place < card.ratings().size(); place++) {
            rate(card.interview(), place, card.ratings().get(place));
        }
        note(card.interview(), OVERALL, card.interview(), card.note());
    }

    private void rate(UUID interview, int place, RatedSkill rated) {
        sql.sql("""
                insert into scorecard_rating (interview_id, place, skill, level, evidence_id)
                values (:interview, :place, :skill, :level, :evidence)""")
                .param("interview", interview)
                .param("place", place)
                .param("skill", rated.rating().skill())
                .param("level", rated.rating().level().orElse(null), Types.INTEGER)
                .param("evidence", rated.evidence().orElse(null), Types.OTHER)
                .update();
        note(
                interview,
                "skill:" + rated.rating().skill(),
                interview,
                rated.rating().note());
    }

    /** {@code place} counts the amendments of a scorecard: two at once can't both be the next. */
    public void amend(UUID interview, int place, AmendedSkill amended) {
        var amendment = amended.amendment();
        sql.sql("""
                insert into scorecard_amendment (id, interview_id, place, skill, level, evidence_id, amended_at)
                values (:id, :interview, :place, :skill, :level, :evidence, :at)""")
                .param("id", amendment.id())
                .param("interview", interview)
                .param("place", place)
                .param("skill", amendment.skill())
                .param("level", amendment.level().orElse(null), Types.INTEGER)
                .param("evidence", amended.evidence().orElse(null), Types.OTHER)
                .param("at", offset(amendment.amendedAt()))
                .update();
        note(amendment.id(), REASON, interview, amendment.reason());
    }

    public void open(UUID interview, UUID by, Instant at, String reason) {
        sql.sql("insert into interview_opening (interview_id, opened_by, opened_at) values (:interview, :by, :at)")
                .param("interview", interview)
                .param("by", by)
                .param("at", offset(at))
                .update();
        note(interview, "opening", interview, reason);
    }

    /** Those of these interviews whose others were opened early. */
    public List<UUID> opened(Collection<UUID> interviews) {
        if (interviews.isEmpty()) return List.of();
        return sql.sql("select interview_id from interview_opening where interview_id in (:interviews)")
                .param("interviews", interviews)
                .query((row, number) -> id(row, "interview_id"))
                .list();
    }

    public Optional<Instant> submittedAt(UUID interview) {
        return Optional.ofNullable(submittedAt(List.of(interview)).get(interview));
    }

    /** Those that are absent wait. */
    public Map<UUID, Instant> submittedAt(Collection<UUID> interviews) {
        if (interviews.isEmpty()) return Map.of();
        return sql
                .sql("select interview_id, submitted_at from scorecard where interview_id in (:interviews)")
                .param("interviews", interviews)
                .query((row, number) -> Map.entry(id(row, "interview_id"), instant(row, "submitted_at")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The oldest first. */
    public List<StoredCard> of(Collection<UUID> interviews) {
        if (interviews.isEmpty()) return List.of();
        var notes = notes(interviews);
        var ratings = ratings(interviews, notes);
        var amendments = amendments(interviews, notes);
        return sql.sql("""
                select interview_id, overall, observed_on, submitted_at from scorecard
                where interview_id in (:interviews) order by submitted_at, interview_id""")
                .param("interviews", interviews)
                .query((row, number) -> {
                    var interview = id(row, "interview_id");
                    return new StoredCard(
                            interview,
                            Overall.valueOf(row.getString("overall")),
                            row.getObject("observed_on", LocalDate.class),
                            instant(row, "submitted_at"),
                            ratings.getOrDefault(interview, List.of()),
                            amendments.getOrDefault(interview, List.of()),
                            notes.getOrDefault(new About(interview, OVERALL), ""));
                })
                .list();
    }

    private Map<UUID, List<RatedSkill>> ratings(Collection<UUID> interviews, Map<About, String> notes) {
        return sql
                .sql("""
                select interview_id, skill, level, evidence_id from scorecard_rating
                where interview_id in (:interviews) order by place""")
                .param("interviews", interviews)
                .query((row, number) -> {
                    var interview = id(row, "interview_id");
                    var skill = row.getString("skill");
                    var note = notes.getOrDefault(new About(interview, "skill:" + skill), "");
                    return Map.entry(interview, new RatedSkill(new Rating(skill, level(row), note), evidence(row)));
                })
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<UUID, List<AmendedSkill>> amendments(Collection<UUID> interviews, Map<About, String> notes) {
        return sql
                .sql("""
                select id, interview_id, skill, level, evidence_id, amended_at from scorecard_amendment
                where interview_id in (:interviews) order by place""")
                .param("interviews", interviews)
                .query((row, number) -> {
                    var id = id(row, "id");
                    var amendment = new Amendment(
                            id,
                            row.getString("skill"),
                            level(row),
                            notes.getOrDefault(new About(id, REASON), ""),
                            instant(row, "amended_at"));
                    return Map.entry(id(row, "interview_id"), new AmendedSkill(amendment, evidence(row)));
                })
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<About, String> notes(Collection<UUID> interviews) {
        return sql
                .sql("select subject_id, about, note from interview_note where interview_id in (:interviews)")
                .param("interviews", interviews)
                .query((row, number) ->
                        Map.entry(new About(id(row, "subject_id"), row.getString("about")), row.getString("note")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void note(UUID subject, String about, UUID interview, String note) {
        if (note.isEmpty()) return;
        sql.sql("""
                insert into interview_note (subject_id, about, interview_id, note)
                values (:subject, :about, :interview, :note)""")
                .param("subject", subject)
                .param("about", about)
                .param("interview", interview)
                .param("note", note)
                .update();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Optional<Integer> level(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("level", Integer.class));
    }

    private static Optional<UUID> evidence(ResultSet row) throws SQLException {
        @Nullable UUID id = row.getObject("evidence_id", UUID.class);
        return Optional.ofNullable(id);
    }

    private static OffsetDateTime offset(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private record About(UUID subject, String about) {}
}
