package io.touchstone.studio;

import io.touchstone.problem.Problem;

/** There was such a job, and it is not open any more. */
public final class JobEnded extends Problem {
    JobEnded() {
        super("studio.problem.ended");
    }
}
