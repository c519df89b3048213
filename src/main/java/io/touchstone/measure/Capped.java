package io.touchstone.measure;

/**
 * Mean and variance of min(θ, r): what of a level counts towards a requirement r.
 *
 * <p>With X = (r − θ)⁺, min(θ, r) = r − X. E[X] and E[X²] are the same formulas as E[min] and E[min²] of methods.md 3,
 * shifted by r, and lose no digits when θ lies far above r.
 */
record Capped(double mean, double variance) {
    static Capped of(Normal belief, double level) {
        double gap = level - belief.mean();
        double s = belief.sd();
        double alpha = gap / s;
        double missing = s * Gauss.excess(-alpha);
        double missingSquared = (gap * gap + belief.variance()) * Gauss.cdf(alpha) + gap * s * Gauss.density(alpha);
        return new Capped(level - missing, Math.max(0, missingSquared - missing * missing));
    }

    /** The share of the way from the floor of the scale to the level, 0 to 1. */
    double coverage(double level, double floor) {
        return Math.max(0, (mean - floor) / (level - floor));
    }
}
