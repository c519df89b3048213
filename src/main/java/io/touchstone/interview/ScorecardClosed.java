package io.touchstone.interview;

import io.touchstone.problem.Problem;

/** The scorecard is submitted: drafts of it are kept no longer. */
public final class ScorecardClosed extends Problem {
    ScorecardClosed() {
        super("interview.problem.submitted");
    }
}
