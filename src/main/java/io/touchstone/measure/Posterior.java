package io.touchstone.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What all evidence of one skill together says about the level.
 *
 * <p>Source: normal-normal updating of independent observations (Gelman et al., Bayesian Data Analysis, 2.5), with the
 * design effect 1 + (j − 1)ρ for observations that share their errors (Kish 1965), and ageing by half-life.
 */
public final class Posterior {
    private Posterior() {}

    /**
     * The posterior of a skill.
     *
     * <pre>
     * direct    z = y − b                          var = σ²
     * indirect  z = m₀ + s₀·((y − ȳ)/s_y)/r        var = s₀²(1 − r²)/r²
     * weight    w = 2^(−a/h)/var; in a group × max over j of S_j/(1 + (j−1)ρ) / Σw, S_j the sum of its j largest
     * V = 1/(1/s₀² + Σw)     M = V·(m₀/s₀² + Σ w·z)     contribution of a piece = w·V·(z − m₀)
     * </pre>
     *
     * @param prior what is believed of somebody unknown, in levels
     * @param evidence in any order
     * @param withinGroupCorrelation ρ, 0 to 1: how much the errors in a group have in common
     * @return the posterior, with the parts of each piece in the order of the evidence
     * @throws IllegalArgumentException when ρ is outside 0 to 1, or the evidence is so precise that numbers overflow
     */
    public static Result of(Normal prior, List<? extends Evidence> evidence, double withinGroupCorrelation) {
        Range.within("withinGroupCorrelation", withinGroupCorrelation, 0, 1);
        double[] weights = groupedWeights(prior, evidence, withinGroupCorrelation);
        double precision = 1 / prior.variance();
        for (double weight : sorted(weights)) {
            precision += weight;
        }
        double variance = 1 / precision;
        List<Double> contributions = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            double share = weights[i] * variance;
            shares.add(share);
            contributions.add(share * distanceFromPrior(prior, evidence.get(i)));
        }
        double shift = 0;
        for (double part :
                sorted(contributions.stream().mapToDouble(Double::doubleValue).toArray())) {
            shift += part;
        }
        return new Result(new Normal(prior.mean() + shift, variance), contributions, shares);
    }

    /**
     * @param normal the posterior
     * @param contributions of each piece to the mean, in levels; they add up to posterior mean − prior mean
     * @param weights share of each piece in the posterior's precision, 0 to 1; what is left to 1 is the prior's
     */
    public record Result(Normal normal, List<Double> contributions, List<Double> weights) {
        public Result {
            contributions = List.copyOf(contributions);
            weights = List.copyOf(weights);
        }
    }

    private static double distanceFromPrior(Normal prior, Evidence evidence) {
        return switch (evidence) {
            case Evidence.Direct it -> it.level() - it.bias() - prior.mean();
            case Evidence.Indirect it -> prior.sd() * ((it.score() - it.poolMean()) / it.poolSd()) / it.validity();
        };
    }

    private static double weight(Normal prior, Evidence evidence) {
        double fresh = switch (evidence) {
            case Evidence.Direct it -> 1 / (it.sd() * it.sd());
            case Evidence.Indirect it -> {
                double explained = it.validity() * it.validity();
                yield explained / (1 - explained) / prior.variance();
            }
        };
        Range.finite("precision of evidence", fresh);
        return evidence.halfLifeMonths().isPresent()
                ? fresh
                        * Math.pow(
                                2,
                                -evidence.ageMonths()
                                        / evidence.halfLifeMonths().getAsDouble())
                : fresh;
    }

    private static double[] groupedWeights(Normal prior, List<? extends Evidence> evidence, double correlation) {
        double[] weights =
                evidence.stream().mapToDouble(piece -> weight(prior, piece)).toArray();
        Map<String, List<Integer>> groups = new HashMap<>();
        IntStream.range(0, weights.length)
                .filter(i -> !evidence.get(i).group().isBlank())
                .forEach(i -> groups.computeIfAbsent(evidence.get(i).group(), key -> new ArrayList<>())
                        .add(i));
        for (List<Integer> group : groups.values()) {
            double factor = groupFactor(weights, group, correlation);
            group.forEach(i -> weights[i] *= factor);
        }
        return weights;
    }

    /** The largest over all j, so that a weak further piece never takes anything from the strong ones. */
    private static double groupFactor(double[] weights, List<Integer> group, double correlation) {
        List<Double> largestFirst = group.stream()
                .map(i -> weights[i])
                .sorted(Comparator.reverseOrder())
                .toList();
        double sum = 0;
        double best = 0;
        for (int j = 1; j <= largestFirst.size(); j++) {
            sum += largestFirst.get(j - 1);
            best = Math.max(best, sum / (1 + (j - 1) * correlation));
        }
        return sum > 0 ? best / sum : 0;
    }

    /** Sums run from small to large, so that not even the last digit depends on the order of the evidence. */
    private static double[] sorted(double[] values) {
        return Arrays.stream(values).sorted().toArray();
    }
}
