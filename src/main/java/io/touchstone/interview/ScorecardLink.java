package io.touchstone.interview;

import io.touchstone.evidence.Origin;
import io.touchstone.evidence.OriginLink;
import io.touchstone.problem.NotFound;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** From a piece of evidence to the scorecard that it was read from. */
@Component
class ScorecardLink implements OriginLink {
    private final SubmittedScorecards scorecards;

    ScorecardLink(SubmittedScorecards scorecards) {
        this.scorecards = scorecards;
    }

    @Override
    public boolean handles(String originType) {
        return originType.equals(Observations.ORIGIN);
    }

    @Override
    public Optional<String> path(Origin origin) {
        try {
            return Optional.of("interviews/" + scorecards.interview(origin.id()).id());
        } catch (NotFound | AccessDeniedException nothingForThisViewer) {
            return Optional.empty();
        }
    }
}
