package io.touchstone.interview;

import static java.util.stream.Collectors.toSet;

import io.touchstone.candidate.Candidates;
import io.touchstone.evidence.Withholding;
import io.touchstone.identity.Viewer;
import io.touchstone.interview.internal.BlindRows;
import io.touchstone.interview.internal.StoredInterview;
import io.touchstone.interview.internal.StoredInterviews;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever is on a panel judges alone: the others' scorecards of that application, and every number made of them, are kept
 * from them until they have submitted their own, whatever other roles they hold. Leaving the panel does not open them; an
 * administrator who is not on it can. Nobody ever sees a scorecard about themself.
 */
@Component
class BlindRule implements Withholding {
    private final BlindRows rows;
    private final StoredInterviews interviews;
    private final Candidates candidates;

    BlindRule(BlindRows rows, StoredInterviews interviews, Candidates candidates) {
        this.rows = rows;
        this.interviews = interviews;
        this.candidates = candidates;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> withheldOrigins(Viewer viewer, Collection<UUID> candidateIds) {
        var withheld = new HashSet<>(rows.closedTo(viewer.id(), candidateIds));
        withheld.addAll(aboutPeopleOneMayNotSee(candidateIds));
        return withheld;
    }

    /** Ids of the submitted scorecards about this candidate that the viewer may not read. */
    Set<UUID> withheld(Viewer viewer, UUID candidateId) {
        return withheldOrigins(viewer, Set.of(candidateId));
    }

    /** Why the cards of an application are closed, and what opens them. */
    Hidden reason(Viewer viewer, UUID applicationId, int cards) {
        var own = interviews
                .findByApplicationIdAndInterviewerId(applicationId, viewer.id())
                .filter(interview -> !interview.isRemoved())
                .map(StoredInterview::id);
        return new Hidden(cards, own);
    }

    /** Whoever is or was on the panel opens nothing, for themself or for others. */
    boolean isOrWasOnPanel(Viewer viewer, UUID applicationId) {
        return interviews.existsByApplicationIdAndInterviewerId(applicationId, viewer.id());
    }

    /** The candidate module knows who is the viewer themself. */
    private Set<UUID> aboutPeopleOneMayNotSee(Collection<UUID> candidateIds) {
        var submitted = rows.submitted(candidateIds);
        var visible = candidates.names(Set.copyOf(submitted.values())).keySet();
        return submitted.entrySet().stream()
                .filter(card -> !visible.contains(card.getValue()))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
