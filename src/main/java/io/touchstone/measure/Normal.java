package io.touchstone.measure;

/**
 * What is believed about a level: a normal distribution.
 *
 * @param mean in levels, finite
 * @param variance in squared levels, finite and above zero
 */
public record Normal(double mean, double variance) {
    /** In 9 of 10 cases the truth lies within so many spreads of the mean: methods 3, the shown interval. */
    public static final double NINE_OF_TEN = 1.645;

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
