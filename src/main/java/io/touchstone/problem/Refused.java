package io.touchstone.problem;

/** A rule of the business says no: the request was well formed and the person may ask, but not now or not so. */
public final class Refused extends Problem {
    public Refused(String key, Object... arguments) {
        super(key, arguments);
    }
}
