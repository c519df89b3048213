package io.touchstone.interview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the database has for one field. {@code value}: a number, a text, or null when it was taken back. */
public record Draft(@Nullable Object value, long revision, Instant savedAt) {
    @Override
    public String toString() {
        return "Draft[" + revision + "]";
    }
}
