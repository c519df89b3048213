package io.touchstone.studio;

/** By the names of schema.org's {@code employmentType}. */
public enum Employment {
    FULL_TIME,
    PART_TIME,
    TEMPORARY
}
