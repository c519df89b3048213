package io.touchstone.interview;

import io.touchstone.problem.Problem;

/** The field was saved meanwhile, in another window or by an earlier change: nothing was written. */
public final class FieldChanged extends Problem {
    private final Draft current;

    FieldChanged(Draft current) {
        super("problem.staleEdit");
        this.current = current;
    }

    public Draft current() {
        return current;
    }
}
