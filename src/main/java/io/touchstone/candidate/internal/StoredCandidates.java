package io.touchstone.candidate.internal;

import io.touchstone.candidate.CandidateRow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * In every query {@code own} is the viewer's mail address in lower case, and keeps them from seeing themselves. With
 * {@code all} false only people on one of the {@code managed} requisitions are found.
 */
public interface StoredCandidates extends JpaRepository<StoredCandidate, UUID> {
    String VISIBLE = """
            (p.emailKey is null or p.emailKey <> :own)
            and (:all = true or exists (
                select 1 from StoredApplication v where v.candidateId = c.id and v.requisitionId in :managed))
            """;

    @Query("""
            select new io.touchstone.candidate.CandidateRow(c.id, p.name, p.email, p.location,
                (select count(a) from StoredApplication a
                 where a.candidateId = c.id and a.ended = false and (:all = true or a.requisitionId in :managed)),
                c.addedAt)
            from StoredPerson p join p.candidate c
            where (lower(p.name) like :text escape '!' or p.emailKey like :text escape '!') and """ + VISIBLE + """
            order by lower(p.name), c.id""")
    Page<CandidateRow> search(String text, String own, boolean all, Collection<UUID> managed, Pageable page);

    @Query("select p.candidateId as id, p.name as name, p.emailKey as emailKey from StoredPerson p"
            + " where p.candidateId in :ids")
    List<Named> named(Collection<UUID> ids);

    @Query("select p.candidateId from StoredPerson p where p.emailKey = :emailKey")
    Optional<UUID> idByEmailKey(String emailKey);

    @Query("select p.candidateId as id, p.name as name, p.emailKey as emailKey from StoredPerson p"
            + " where p.candidateId = :id")
    Optional<Named> named(UUID id);

    interface Named {
        UUID getId();

        String getName();

        @org.jspecify.annotations.Nullable
        String getEmailKey();
    }
}
