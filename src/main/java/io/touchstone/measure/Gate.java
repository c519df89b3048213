package io.touchstone.measure;

/** What is to be done about a must-have. Nobody is rejected by a gate. */
public enum Gate {
    /** Enough is known, and the level is met more likely than not. */
    PASS,
    /** Not enough is known, or what is known does not settle it. */
    COLLECT,
    /** Enough is known, and the level is unlikely to be met: a person looks. */
    REVIEW;

    private static final double PASS_FROM = 0.60;
    private static final double REVIEW_BELOW = 0.20;
    private static final double KNOWN_SHARE = 3;

    /**
     * The gate of a must-have at a level. Enough is known when V ≤ s₀²/3; then pass from p ≥ .60, review below p &lt; .20.
     * The bounds are design defaults, not findings.
     */
    public static Gate of(Normal belief, int level, Normal prior) {
        if (belief.variance() > prior.variance() / KNOWN_SHARE) {
            return COLLECT;
        }
        double met = belief.probabilityAtLeast(level - 0.5);
        return met >= PASS_FROM ? PASS : met < REVIEW_BELOW ? REVIEW : COLLECT;
    }
}
