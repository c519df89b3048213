package io.touchstone.interview.internal;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For the blind rule alone: which submitted scorecards there are, and which of them a person may not see yet. */
@Component
public class BlindRows {
    private final JdbcClient sql;

    BlindRows(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Scorecards of others, on applications on whose panel this person is or was, who has neither submitted nor been shown
     * the others by an administrator.
     */
    public List<UUID> closedTo(UUID person, Collection<UUID> candidates) {
        if (candidates.isEmpty()) return List.of();
        return sql.sql("""
                select other.id from interview other join scorecard card on card.interview_id = other.id
                where other.candidate_id in (:candidates) and other.interviewer_id <> :person and exists (
                    select 1 from interview own
                    where own.application_id = other.application_id and own.interviewer_id = :person
                    and not exists (select 1 from scorecard mine where mine.interview_id = own.id)
                    and not exists (select 1 from interview_opening early where early.interview_id = own.id))""")
                .param("candidates", candidates)
                .param("person", person)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** All submitted scorecards, with the candidate each is about. */
    public Map<UUID, UUID> submitted(Collection<UUID> candidates) {
        if (candidates.isEmpty()) return Map.of();
        return sql
                .sql("""
                select i.id as id, i.candidate_id as candidate from interview i join scorecard s on s.interview_id = i.id
                where i.candidate_id in (:candidates)""")
                .param("candidates", candidates)
                .query((row, number) ->
                        Map.entry(row.getObject("id", UUID.class), row.getObject("candidate", UUID.class)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
