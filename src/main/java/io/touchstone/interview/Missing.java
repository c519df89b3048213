package io.touchstone.interview;

/** What still stands between a scorecard and its submission. {@code skill} is empty for the overall word. */
public record Missing(String skill, What what) {
    public enum What {
        RATING,
        NOTE,
        OVERALL
    }
}
