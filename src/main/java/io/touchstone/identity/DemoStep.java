package io.touchstone.identity;

/**
 * A part of the demo's data. All beans of this kind run once per demo database, in order, before the port answers: accounts
 * are order 0. Each service call commits by itself; act as somebody by {@link RunAs}.
 */
public interface DemoStep {
    int order();

    void seed();

    /** At every start, after all parts are there: what follows the settings. */
    default void refresh() {}
}
