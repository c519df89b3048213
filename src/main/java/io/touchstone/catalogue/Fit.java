package io.touchstone.catalogue;

/** What a skill helps to reach. */
public enum Fit {
    /** Product–market fit. */
    PMF,
    /** Technology–product fit. */
    TPF
}
