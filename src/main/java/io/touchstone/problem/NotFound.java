package io.touchstone.problem;

/** The record does not exist, or is none of the viewer's business: both answer alike. */
public final class NotFound extends Problem {
    public NotFound() {
        super("problem.notFound");
    }
}
