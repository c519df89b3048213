package io.touchstone.ui;

import org.jspecify.annotations.Nullable;

/** What the database has for one field of a draft; a change made on an older revision is refused. {@code value}: a JSON value. */
public record DraftAnswer(@Nullable Object value, long revision) {}
