package io.touchstone.evidence;

import io.touchstone.measure.Evidence;
import io.touchstone.measure.Normal;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How evidence is read: one version, which never changes. Rankings and decisions name the version they were made with.
 *
 * @param prior what is believed of somebody unknown, in levels
 * @param withinGroupCorrelation how much the errors of one group have in common, 0 to 1
 * @param sources how each is read
 * @param people it was estimated from; absent for design defaults
 */
public record Calibration(
        int version,
        Normal prior,
        double withinGroupCorrelation,
        Map<Source, Reading> sources,
        OptionalInt people,
        Instant madeAt) {
    public Calibration {
        sources = Map.copyOf(sources);
    }

    /** Nobody's data stands behind these numbers, and whoever sees them is told so. */
    public boolean designDefaults() {
        return people.isEmpty();
    }

    /** @throws IllegalStateException if this version does not know the source */
    public Reading reading(Source source) {
        var reading = sources.get(source);
        if (reading == null) {
            throw new IllegalStateException("calibration %d knows no %s".formatted(version, source));
        }
        return reading;
    }

    /** Variance of what one more piece of this source would tell, in squared levels. */
    public double errorVariance(Source source) {
        return switch (reading(source)) {
            case Reading.Direct it -> it.sd() * it.sd();
            case Reading.Indirect it ->
                prior.variance() * (1 - it.validity() * it.validity()) / (it.validity() * it.validity());
        };
    }

    /** A level of this source as the methods take it. */
    public Evidence evidence(
            Source source, double level, double ageMonths, OptionalDouble halfLifeMonths, String group) {
        return switch (reading(source)) {
            case Reading.Direct it -> new Evidence.Direct(level, it.bias(), it.sd(), ageMonths, halfLifeMonths, group);
            case Reading.Indirect it ->
                new Evidence.Indirect(
                        level, it.poolMean(), it.poolSd(), it.validity(), ageMonths, halfLifeMonths, group);
        };
    }

    /** How a source is read. */
    public sealed interface Reading {
        /** On the level scale: what it sees too much, and the spread of its error, in levels. */
        record Direct(double bias, double sd) implements Reading {}

        /** On its own scale: mean and spread among all people, and its correlation with the true level. */
        record Indirect(double poolMean, double poolSd, double validity) implements Reading {}
    }
}
