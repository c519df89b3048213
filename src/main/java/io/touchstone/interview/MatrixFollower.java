package io.touchstone.interview;

import static java.util.stream.Collectors.toMap;

import io.touchstone.catalogue.Requirement;
import io.touchstone.interview.internal.CardRows;
import io.touchstone.interview.internal.StoredInterview;
import io.touchstone.interview.internal.StoredInterviews;
import io.touchstone.requisition.Matrices;
import io.touchstone.requisition.MatrixApproved;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Scorecards that wait ask for what the newly approved matrix asks for; submitted ones stay as they were written. */
@Component
class MatrixFollower {
    private final StoredInterviews interviews;
    private final CardRows cards;
    private final Matrices matrices;

    MatrixFollower(StoredInterviews interviews, CardRows cards, Matrices matrices) {
        this.interviews = interviews;
        this.cards = cards;
        this.matrices = matrices;
    }

    @EventListener
    void follow(MatrixApproved approved) {
        var rows = matrices.version(approved.requisitionId(), approved.number()).rows().stream()
                .collect(toMap(Requirement::skill, row -> row));
        var all = interviews.findByRequisitionIdAndRemovedFalse(approved.requisitionId());
        var submitted = cards.submittedAt(all.stream().map(StoredInterview::id).toList());
        all.stream()
                .filter(each -> !submitted.containsKey(each.id()))
                .forEach(each -> each.cover(each.read().skills().stream()
                        .map(covered -> Optional.ofNullable(rows.get(covered.skill()))
                                .map(row -> new CoveredSkill(row.skill(), row.level(), row.mustHave()))
                                .orElseGet(() -> new CoveredSkill(covered.skill(), 0, false)))
                        .toList()));
    }
}
