package io.touchstone.studio;

/** Where the work is done. */
public enum Workplace {
    ON_SITE,
    HYBRID,
    REMOTE
}
