package io.touchstone.matching;

import io.touchstone.candidate.Application;
import io.touchstone.measure.Normal;
import io.touchstone.requisition.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One application in a ranking. Fit and its spread are in points of 100; where nobody saw the person do anything (tier 4) they
 * are what is assumed of everybody, so a screen leaves them out, and there is no place.
 *
 * @param tier 1 all must-haves shown, 2 something to ask, 3 something to look at, 4 not enough known
 * @param mustHaveProbability that all must-haves are met
 * @param withheld whether something is kept from the viewer until they have submitted their own scorecard
 */
public record Ranked(
        Application application,
        Optional<Place> place,
        int tier,
        double fit,
        double fitSd,
        double mustHaveProbability,
        List<MustHave> mustHaves,
        Known known,
        boolean withheld) {
    public Ranked {
        mustHaves = List.copyOf(mustHaves);
    }

    public UUID applicationId() {
        return application.id();
    }

    public UUID candidateId() {
        return application.candidateId();
    }

    public String name() {
        return application.candidateName();
    }

    public Stage stage() {
        return application.stage();
    }

    public Instant appliedAt() {
        return application.appliedAt();
    }

    /** Whether there is a fit to show. */
    public boolean enoughKnown() {
        return known == Known.SEEN;
    }

    /** In 9 of 10 cases the true fit is not lower. */
    public double low() {
        return Math.max(0, fit - Normal.NINE_OF_TEN * fitSd);
    }

    /** In 9 of 10 cases the true fit is not higher. */
    public double high() {
        return Math.min(100, fit + Normal.NINE_OF_TEN * fitSd);
    }

    @Override
    public String toString() {
        return "Ranked[" + applicationId() + "]";
    }
}
