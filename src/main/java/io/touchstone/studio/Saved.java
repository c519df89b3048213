package io.touchstone.studio;

import java.time.Instant;

/** It is in the database as this revision. */
public record Saved(long revision, Instant savedAt) {}
