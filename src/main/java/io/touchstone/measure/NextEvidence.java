package io.touchstone.measure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which skill to ask about next: where an answer can change what is decided at its gate, for the minutes that it takes. Not
 * by entropy, which spends time on skills that can't change the decision.
 *
 * <p>Source: expected value of sample information for a two-action problem with linear loss (Raiffa & Schlaifer 1961, 5).
 */
public final class NextEvidence {
    private NextEvidence() {}

    /**
     * What asking about each skill is worth.
     *
     * <pre>
     * τ = V/√(V + R)   d = M − c   value = τ·φ(d/τ) − |d|·Φ(−|d|/τ)   valuePerMinute = weight·value/minutes
     * probabilityCorrectNow = Φ(|d|/√V)
     * probabilityCorrectAfter = E Φ(|M′ − c|/√V′),  M′ ~ N(M, τ²),  V′ = V·R/(V + R)
     * </pre>
     *
     * @return best value per minute first; equal ones in the order given
     * @throws IllegalArgumentException with a skill twice
     */
    public static List<Value> rank(List<Asked> skills) {
        Set<String> seen = new HashSet<>();
        skills.forEach(asked -> Range.check(seen.add(asked.skill()), "skill asked twice", asked.skill()));
        return skills.stream()
                .map(NextEvidence::value)
                .sorted(Comparator.comparingDouble(Value::valuePerMinute).reversed())
                .toList();
    }

    /**
     * @param belief about the skill now
     * @param cut level at which the decision turns: required level − ½
     * @param errorVariance R, of what would be asked, in squared levels, above zero
     * @param minutes that it takes, above zero
     * @param weight how much the skill counts, above zero; 1 where nothing else is known
     */
    public record Asked(String skill, Normal belief, double cut, double errorVariance, double minutes, double weight) {
        public Asked {
            Range.finite("cut", cut);
            Range.positive("errorVariance", errorVariance);
            Range.positive("minutes", minutes);
            Range.positive("weight", weight);
        }
    }

    /**
     * @param value expected gain of the decision, in levels
     * @param valuePerMinute weighted, per minute
     * @param probabilityCorrectNow that the decision at the cut is right as things stand
     * @param probabilityCorrectAfter that it will be right after the answer, on average over what the answer may be
     */
    public record Value(
            String skill,
            double value,
            double valuePerMinute,
            double probabilityCorrectNow,
            double probabilityCorrectAfter) {}

    private static Value value(Asked asked) {
        double variance = asked.belief().variance();
        double error = asked.errorVariance();
        double tau = variance / Math.sqrt(variance + error);
        double distance = Math.abs(asked.belief().mean() - asked.cut());
        double value = tau * Gauss.excess(distance / tau);
        return new Value(
                asked.skill(),
                value,
                asked.weight() * value / asked.minutes(),
                Gauss.cdf(distance / Math.sqrt(variance)),
                correctAfter(distance / Math.sqrt(variance), Math.sqrt(error / variance)));
    }

    /**
     * The answer's side of the cut and the true level's side agree: an orthant probability of two normal variables with
     * correlation √(V/(V + R)), which Owen's T function (Owen 1956) gives as 1 − 2·T(|d|/√V, √(R/V)).
     */
    private static double correctAfter(double distance, double noise) {
        return 1 - 2 * Gauss.owenT(distance, noise);
    }
}
