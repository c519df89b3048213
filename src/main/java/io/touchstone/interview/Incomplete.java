package io.touchstone.interview;

import io.touchstone.problem.Problem;
import java.util.List;

/** Nothing was submitted, because something is missing. */
public final class Incomplete extends Problem {
    private final List<Missing> missing;

    Incomplete(List<Missing> missing) {
        super("interview.problem.incomplete", missing.size());
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}
