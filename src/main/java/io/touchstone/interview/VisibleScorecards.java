package io.touchstone.interview;

import java.util.List;
import java.util.Optional;

/** The submitted scorecards that the viewer may read, oldest first, and why others are not among them. */
public record VisibleScorecards(List<SubmittedScorecard> cards, Optional<Hidden> hidden) {
    public VisibleScorecards {
        cards = List.copyOf(cards);
    }
}
