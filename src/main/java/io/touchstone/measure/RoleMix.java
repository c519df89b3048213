package io.touchstone.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whether a matrix asks for several jobs in one: how many role templates it takes to reach all that it asks for. Must-haves
 * count; without any, all requirements do.
 */
public final class RoleMix {
    /** All subsets are tried, so there can't be more. */
    public static final int MOST_TEMPLATES = 16;

    private static final int MANY_MUST_HAVES = 7;
    private static final int SLACK = 1;

    private RoleMix() {}

    /**
     * The cover number is the least number of templates whose element-wise maximum reaches every required level, over all
     * subsets. A role is overloaded when it is at least 2 and stays at least 2 when any one skill is left out, that is, when
     * every single template falls short on two skills or more.
     *
     * @throws IllegalArgumentException without requirements, with a skill or template twice, or over {@link #MOST_TEMPLATES}
     */
    public static Result of(List<Requirement> requirements, List<Template> templates) {
        Fit.checkRequirements(requirements);
        Range.check(templates.size() <= MOST_TEMPLATES, "number of templates", templates.size());
        Set<String> keys = new HashSet<>();
        templates.forEach(it -> Range.check(keys.add(it.key()), "template given twice", it.key()));
        List<Requirement> mustHaves =
                requirements.stream().filter(Requirement::mustHave).toList();
        List<Requirement> counted = mustHaves.isEmpty() ? requirements : mustHaves;
        Covers covers = Covers.of(counted, templates, 0);
        boolean overloaded = counted.size() > 1 && templates.stream().allMatch(it -> it.missing(counted) >= 2);
        return new Result(
                covers.number(),
                Covers.of(counted, templates, SLACK).number(),
                covers.sets(),
                coverage(counted, templates),
                shares(counted, templates),
                overloaded,
                reasons(overloaded, mustHaves.size()));
    }

    /** @param levels that somebody in this role has, by skill, 1 to 5; a skill that is absent is not asked of them */
    public record Template(String key, Map<String, Integer> levels) {
        public Template {
            levels = Map.copyOf(levels);
            levels.values().forEach(level -> Range.within("level", level, 1, 5));
        }

        int level(String skill) {
            return levels.getOrDefault(skill, 0);
        }

        long missing(List<Requirement> requirements) {
            return requirements.stream()
                    .filter(it -> level(it.skill()) < it.level())
                    .count();
        }
    }

    /** Why a matrix deserves a second look, in the order of weight. */
    public enum Reason {
        /** Sets the flag. */
        SEVERAL_JOBS,
        /** A warning, which never sets the flag. */
        MANY_MUST_HAVES
    }

    /**
     * @param coverNumber absent where even all templates together don't reach every level
     * @param coverNumberWithSlack the same, with every required level one lower
     * @param covers the smallest sets of templates that reach every level, all of them
     * @param coverage by template, Σ min(a, r)/Σ r, 0 to 1
     * @param shares by template, from non-negative least squares, adding up to 1: a picture, not a verdict
     * @param overloaded whether this is several jobs
     */
    public record Result(
            OptionalInt coverNumber,
            OptionalInt coverNumberWithSlack,
            List<List<String>> covers,
            Map<String, Double> coverage,
            Map<String, Double> shares,
            boolean overloaded,
            List<Reason> reasons) {}

    private static List<Reason> reasons(boolean overloaded, int mustHaves) {
        List<Reason> reasons = new ArrayList<>();
        if (overloaded) reasons.add(Reason.SEVERAL_JOBS);
        if (mustHaves > MANY_MUST_HAVES) reasons.add(Reason.MANY_MUST_HAVES);
        return List.copyOf(reasons);
    }

    private static Map<String, Double> coverage(List<Requirement> requirements, List<Template> templates) {
        double asked = requirements.stream().mapToInt(Requirement::level).sum();
        Map<String, Double> coverage = new LinkedHashMap<>();
        templates.forEach(template -> coverage.put(
                template.key(),
                requirements.stream()
                                .mapToInt(it -> Math.min(template.level(it.skill()), it.level()))
                                .sum()
                        / asked));
        return coverage;
    }

    /** The required levels as a mix of templates, both weighted and scaled to unit length. */
    private static Map<String, Double> shares(List<Requirement> requirements, List<Template> templates) {
        double heaviest =
                requirements.stream().mapToDouble(Requirement::weight).max().orElseThrow();
        double[][] columns = templates.stream()
                .map(template -> unit(requirements.stream()
                        .mapToDouble(it -> it.weight() / heaviest * template.level(it.skill()))
                        .toArray()))
                .toArray(double[][]::new);
        double[] asked = unit(requirements.stream()
                .mapToDouble(it -> it.weight() / heaviest * it.level())
                .toArray());
        double[] mix = shares(columns, asked);
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int i = 0; i < mix.length; i++) {
            shares.put(templates.get(i).key(), mix[i]);
        }
        return shares;
    }

    /** Of vectors of unit length; all zero where nothing of the target is in any of them. */
    static double[] shares(double[][] columns, double[] target) {
        double[] mix = LeastSquares.nonNegative(columns, target);
        double sum = 0;
        for (double part : mix) {
            sum += part;
        }
        for (int i = 0; sum > 0 && i < mix.length; i++) {
            mix[i] /= sum;
        }
        return mix;
    }

    /** Scaled by its largest part first, so that no weight can overflow. */
    static double[] unit(double[] vector) {
        double largest = 0;
        for (double part : vector) {
            largest = Math.max(largest, part);
        }
        double square = 0;
        for (double part : vector) {
            square += largest > 0 ? (part / largest) * (part / largest) : 0;
        }
        double[] unit = new double[vector.length];
        for (int i = 0; largest > 0 && i < unit.length; i++) {
            unit[i] = vector[i] / largest / Math.sqrt(square);
        }
        return unit;
    }
}
