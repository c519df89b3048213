package io.touchstone.measure;

/**
 * What is believed about a level: a normal distribution.
 *
 * @param mean in levels, finite
 * @param variance in squared levels, finite and above zero
 */
public record Normal(double mean, double variance) {
    public Normal {
        Range.finite("mean", mean);
        Range.positive("variance", variance);
    }

    /** The spread, in levels. */
    public double sd() {
        return Math.sqrt(variance);
    }

    /** The probability that the level is at least the given one. */
    public double probabilityAtLeast(double level) {
        return Gauss.cdf((mean - level) / sd());
    }
}
