package io.touchstone.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What must-haves cost: how many people qualify, how many would if something were asked less, and which must-have keeps how
 * many out. A profile qualifies when M ≥ r − ½ for every must-have.
 */
public final class Relaxations {
    /** Above it, sets of three become too many to count. */
    public static final int MOST_MUST_HAVES = 20;

    private static final int MOST_CHANGES = 3;
    private static final int BEST_OF_A_SIZE = 20;

    private Relaxations() {}

    /**
     * Counts every set of up to three changes over all profiles, exactly.
     *
     * <pre>
     * expectedQualified = Σ over profiles of Π over must-haves of P(θ ≥ r − ½)
     * blame of a must-have = Σ over excluded profiles that miss it of 1/|what they miss|     (Shapley 1953)
     * </pre>
     *
     * @param requirements only must-haves count
     * @param profiles the pool
     * @param prior stands for a skill without evidence
     * @throws IllegalArgumentException with more than {@link #MOST_MUST_HAVES} must-haves, without requirements, or with a
     *     skill twice
     */
    public static Result of(List<Requirement> requirements, List<Profile> profiles, Normal prior) {
        Fit.checkRequirements(requirements);
        List<Requirement> mustHaves =
                requirements.stream().filter(Requirement::mustHave).toList();
        Range.check(mustHaves.size() <= MOST_MUST_HAVES, "number of must-haves", mustHaves.size());
        List<Missed> pool = profiles.stream()
                .map(profile -> Missed.of(profile, mustHaves, prior))
                .toList();
        int qualified = (int) pool.stream().filter(Missed::nothing).count();
        return new Result(
                qualified,
                profiles.stream()
                        .mapToDouble(profile -> probabilityOfAll(profile, mustHaves, prior))
                        .sum(),
                relaxations(mustHaves, pool, qualified),
                blame(mustHaves, pool));
    }

    /** What is done to a must-have, softest first. */
    public enum Action {
        /** Asked one level lower; a level of 1 can only be dropped. */
        LOWER,
        DROP
    }

    public record Change(String skill, Action action) {
        boolean isAtMost(Change other) {
            return skill.equals(other.skill) && action.compareTo(other.action) <= 0;
        }
    }

    /** @param qualified profiles that qualify with these changes */
    public record Relaxation(List<Change> changes, int qualified) {
        public Relaxation {
            changes = List.copyOf(changes);
        }

        /** Changes nothing that the other one does not change at least as much. */
        boolean isSofterThan(Relaxation other) {
            return !equals(other)
                    && changes.stream().allMatch(mine -> other.changes.stream().anyMatch(mine::isAtMost));
        }

        long drops() {
            return changes.stream().filter(it -> it.action() == Action.DROP).count();
        }
    }

    /**
     * @param qualified as things stand
     * @param expectedQualified kinder to the unknown: the sum of everybody's probability
     * @param relaxations all single changes, the best 20 pairs, the best 20 triples: by number of changes, then most
     *     qualified first, then fewest drops
     * @param blame by must-have, in profiles; it adds up to the number of excluded profiles
     */
    public record Result(
            int qualified, double expectedQualified, List<Relaxation> relaxations, Map<String, Double> blame) {
        public Result {
            relaxations = List.copyOf(relaxations);
        }

        /** Only what helps, and that no softer relaxation equals: a drop only where it beats the lowering. */
        public List<Relaxation> worthShowing() {
            return relaxations.stream()
                    .filter(it -> it.qualified() > qualified)
                    .filter(it -> relaxations.stream()
                            .noneMatch(other -> other.isSofterThan(it) && other.qualified() >= it.qualified()))
                    .toList();
        }
    }

    /** What a profile misses, as bits by must-have: as asked, and one level lower. */
    private record Missed(int asAsked, int lowered) {
        static Missed of(Profile profile, List<Requirement> mustHaves, Normal prior) {
            int asAsked = 0;
            int lowered = 0;
            for (int i = 0; i < mustHaves.size(); i++) {
                Requirement requirement = mustHaves.get(i);
                double mean = profile.belief(requirement.skill(), prior).mean();
                asAsked |= mean < requirement.cut() ? 1 << i : 0;
                lowered |= mean < requirement.cut() - 1 ? 1 << i : 0;
            }
            return new Missed(asAsked, lowered);
        }

        boolean nothing() {
            return asAsked == 0;
        }

        boolean nothingAfter(ChangeSet set) {
            return (asAsked & ~set.lower & ~set.drop) == 0 && (lowered & set.lower) == 0;
        }
    }

    private record ChangeSet(List<Change> changes, int lower, int drop) {
        ChangeSet and(Change change, int bit) {
            boolean lowers = change.action() == Action.LOWER;
            return new ChangeSet(
                    Stream.concat(changes.stream(), Stream.of(change)).toList(),
                    lowers ? lower | bit : lower,
                    lowers ? drop : drop | bit);
        }
    }

    private static List<Relaxation> relaxations(List<Requirement> mustHaves, List<Missed> pool, int qualified) {
        List<Missed> withinReach = pool.stream()
                .filter(it -> !it.nothing() && Integer.bitCount(it.asAsked()) <= MOST_CHANGES)
                .toList();
        List<Relaxation> all = new ArrayList<>();
        for (int size = 1; size <= MOST_CHANGES; size++) {
            List<ChangeSet> sets = new ArrayList<>();
            collect(new ChangeSet(List.of(), 0, 0), 0, size, mustHaves, sets);
            sets.stream()
                    .map(set -> relaxation(set, withinReach, qualified))
                    .sorted(Comparator.comparingInt(Relaxation::qualified)
                            .reversed()
                            .thenComparingLong(Relaxation::drops))
                    .limit(size == 1 ? sets.size() : BEST_OF_A_SIZE)
                    .forEach(all::add);
        }
        return all;
    }

    private static Relaxation relaxation(ChangeSet set, List<Missed> withinReach, int qualified) {
        long gained = withinReach.stream().filter(it -> it.nothingAfter(set)).count();
        return new Relaxation(set.changes(), qualified + (int) gained);
    }

    private static void collect(
            ChangeSet begun, int from, int missing, List<Requirement> mustHaves, List<ChangeSet> sets) {
        if (missing == 0) {
            sets.add(begun);
            return;
        }
        for (int i = from; i < mustHaves.size(); i++) {
            Requirement requirement = mustHaves.get(i);
            for (Action action : Action.values()) {
                if (action == Action.DROP || requirement.level() > 1) {
                    ChangeSet more = begun.and(new Change(requirement.skill(), action), 1 << i);
                    collect(more, i + 1, missing - 1, mustHaves, sets);
                }
            }
        }
    }

    private static double probabilityOfAll(Profile profile, List<Requirement> mustHaves, Normal prior) {
        return mustHaves.stream()
                .mapToDouble(it -> profile.belief(it.skill(), prior).probabilityAtLeast(it.cut()))
                .reduce(1, (all, one) -> all * one);
    }

    private static Map<String, Double> blame(List<Requirement> mustHaves, List<Missed> pool) {
        Map<String, Double> blame = new LinkedHashMap<>();
        IntStream.range(0, mustHaves.size())
                .forEach(i -> blame.put(
                        mustHaves.get(i).skill(),
                        pool.stream()
                                .filter(it -> (it.asAsked() >> i & 1) == 1)
                                .mapToDouble(it -> 1.0 / Integer.bitCount(it.asAsked()))
                                .sum()));
        return blame;
    }
}
