package io.touchstone.candidate;

import io.touchstone.candidate.internal.StoredNotice;
import io.touchstone.candidate.internal.StoredNotices;
import io.touchstone.candidate.internal.StoredPoolChoice;
import io.touchstone.candidate.internal.StoredPoolChoices;
import io.touchstone.identity.AuditTrail;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notice a candidate acknowledged, and what they chose about their data. Candidates have no account: the methods that
 * everybody may call are for a caller that has checked the person's secret link. A number of a notice is given once, whatever the
 * notice is about: 1 is the self-assessment's, 2 the public page's.
 */
@Service
@Transactional(readOnly = true)
public class CandidateChoices {
    private final StoredNotices notices;
    private final StoredPoolChoices choices;
    private final ApplicationAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    CandidateChoices(
            StoredNotices notices, StoredPoolChoices choices, ApplicationAccess access, AuditTrail audit, Clock clock) {
        this.notices = notices;
        this.choices = choices;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** For the candidate: acknowledging the same version again changes nothing but the pool choice. */
    @PreAuthorize("permitAll()")
    @Transactional
    public void acknowledge(UUID candidateId, int noticeVersion, boolean pool) {
        if (!notices.existsByCandidateIdAndNoticeVersion(candidateId, noticeVersion)) {
            notices.save(new StoredNotice(candidateId, noticeVersion, clock.instant()));
            audit.record("notice.acknowledged", "candidate", candidateId, Map.of("notice", noticeVersion));
        }
        choosePool(candidateId, pool);
    }

    /** For the candidate, at any time, in either direction. */
    @PreAuthorize("permitAll()")
    @Transactional
    public void choosePool(UUID candidateId, boolean pool) {
        if (read(candidateId).pool() != pool) {
            choices.save(new StoredPoolChoice(candidateId, pool, clock.instant()));
            audit.record("pool.chosen", "candidate", candidateId, Map.of("pool", pool));
        }
    }

    /** For the candidate. */
    @PreAuthorize("permitAll()")
    public Choices own(UUID candidateId) {
        return read(candidateId);
    }

    /** For those who may read the candidate. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public Choices of(UUID candidateId) {
        access.requireReadCandidate(candidateId);
        return read(candidateId);
    }

    private Choices read(UUID candidateId) {
        var history = choices.findByCandidateIdOrderByChosenAtDescIdDesc(candidateId).stream()
                .map(StoredPoolChoice::read)
                .toList();
        var pool = !history.isEmpty() && history.getFirst().pool();
        return new Choices(
                notices.findFirstByCandidateIdOrderByNoticeVersionDesc(candidateId)
                        .map(StoredNotice::read),
                pool,
                history);
    }
}
