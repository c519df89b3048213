package io.touchstone.evidence;

/** Where a piece of evidence comes from, and the scale its level stands on. */
public enum Source {
    INTERVIEW_RATING(0, 5, true),
    /** Rated without knowing whose work it is. */
    WORK_SAMPLE(0, 5, true),
    SELF_RATING(0, 5, false),
    /** The self-rating of somebody who also knew terms that do not exist: it counts half. */
    SELF_RATING_OVER_CLAIMED(0, 5, false),
    /** The level that a person accepted. */
    RESUME(1, 5, false),
    /** With a quantified outcome, or a link that shows it. */
    RESUME_WITH_OUTCOME(1, 5, false),
    /** Mean credit of situational items. */
    SITUATIONAL(0, 1, true),
    /** θ of the knowledge items. */
    KNOWLEDGE(-4, 4, true),
    REFERENCE(0, 5, true);

    private final double lowest;
    private final double highest;
    private final boolean validated;

    Source(double lowest, double highest, boolean validated) {
        this.lowest = lowest;
        this.highest = highest;
        this.validated = validated;
    }

    /** Somebody saw the person do it and rated it on the level scale. */
    public boolean direct() {
        return this == INTERVIEW_RATING || this == WORK_SAMPLE;
    }

    /** Somebody other than the person stands behind it. What is not validated carries a mark wherever it shows. */
    public boolean validated() {
        return validated;
    }

    double lowest() {
        return lowest;
    }

    double highest() {
        return highest;
    }
}
