package io.touchstone.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How people fit a skill matrix: each required level counts as far as it is expected to be reached, and no further, so that
 * excess never hides a gap and a near miss is not a cliff.
 *
 * <p>Source: moments of a normal variable censored at r (Greene, Econometric Analysis, 19.3).
 */
public final class Fit {
    private static final double LEVEL_FLOOR = 0;
    private static final double CERTAIN = 9;

    private Fit() {}

    /**
     * The fit of each profile.
     *
     * <pre>
     * coverage c = max(0, E[min(θ, r)]/r)     fit = 100·Σ w·c/Σ w     contribution = 100·w·c/Σ w
     * fitSd = 100·√(Σ (w/r)²·Var[min(θ, r)])/Σ w     probabilityMet = 1 − Φ((r − ½ − M)/s)
     * mustHaveProbability = Π over must-haves     expectedRank of A = 1 + Σ P(j above A), j in A's tier
     * </pre>
     *
     * @param requirements at least one, no skill twice
     * @param profiles no id twice
     * @param prior stands for a required skill without evidence
     * @return best fit first; equal ones in the order given
     * @throws IllegalArgumentException without requirements, or with a skill or an id twice
     */
    public static List<ProfileFit> of(List<Requirement> requirements, List<Profile> profiles, Normal prior) {
        checkRequirements(requirements);
        Set<String> ids = new HashSet<>();
        profiles.forEach(profile -> Range.check(ids.add(profile.id()), "profile given twice", profile.id()));
        List<ProfileFit> fits = profiles.stream()
                .map(profile -> fit(requirements, profile, prior, LEVEL_FLOOR))
                .sorted(Comparator.comparingDouble(ProfileFit::fit).reversed())
                .toList();
        return withExpectedRanks(fits);
    }

    /** P(A above B) = Φ((fit_A − fit_B)/√(fitSd_A² + fitSd_B²)): the probability that A is truly the better fit. */
    public static double probabilityAbove(ProfileFit a, ProfileFit b) {
        return Gauss.cdf(distance(a, b));
    }

    static void checkRequirements(List<Requirement> requirements) {
        Range.check(!requirements.isEmpty(), "requirements", requirements);
        Set<String> skills = new HashSet<>();
        requirements.forEach(it -> Range.check(skills.add(it.skill()), "skill required twice", it.skill()));
    }

    static ProfileFit fit(List<Requirement> requirements, Profile profile, Normal prior, double floor) {
        double heaviest =
                requirements.stream().mapToDouble(Requirement::weight).max().orElseThrow();
        double weights =
                requirements.stream().mapToDouble(it -> it.weight() / heaviest).sum();
        List<SkillFit> skills = new ArrayList<>();
        double fit = 0;
        double variance = 0;
        double mustHaves = 1;
        for (Requirement requirement : requirements) {
            Normal belief = profile.belief(requirement.skill(), prior);
            Capped capped = Capped.of(belief, requirement.level());
            double share = requirement.weight() / heaviest / weights;
            double scale = share / (requirement.level() - floor);
            double coverage = capped.coverage(requirement.level(), floor);
            SkillFit skill = skillFit(requirement, profile, prior, coverage, share);
            skills.add(skill);
            fit += skill.contribution();
            variance += scale * scale * capped.variance();
            mustHaves *= requirement.mustHave() ? skill.probabilityMet() : 1;
        }
        return new ProfileFit(
                profile.id(), fit, 100 * Math.sqrt(variance), mustHaves, 1, tier(profile, skills), skills);
    }

    private static SkillFit skillFit(
            Requirement requirement, Profile profile, Normal prior, double coverage, double share) {
        Normal belief = profile.belief(requirement.skill(), prior);
        return new SkillFit(
                requirement.skill(),
                profile.skills().containsKey(requirement.skill()),
                coverage,
                belief.probabilityAtLeast(requirement.cut()),
                requirement.mustHave() ? Optional.of(Gate.of(belief, requirement.level(), prior)) : Optional.empty(),
                100 * share * coverage);
    }

    private static int tier(Profile profile, List<SkillFit> skills) {
        if (!profile.anythingDirect()) {
            return ProfileFit.NOT_ENOUGH_KNOWN;
        }
        return 1
                + skills.stream()
                        .flatMap(skill -> skill.gate().stream())
                        .mapToInt(Gate::ordinal)
                        .max()
                        .orElse(0);
    }

    static List<ProfileFit> withExpectedRanks(List<ProfileFit> fits) {
        Map<Integer, List<Integer>> tiers = new HashMap<>();
        for (int i = 0; i < fits.size(); i++) {
            tiers.computeIfAbsent(fits.get(i).tier(), key -> new ArrayList<>()).add(i);
        }
        double[] ranks = new double[fits.size()];
        tiers.values().forEach(tier -> rank(fits, tier, ranks));
        List<ProfileFit> ranked = new ArrayList<>();
        for (int i = 0; i < ranks.length; i++) {
            ranked.add(withRank(fits.get(i), ranks[i]));
        }
        return ranked;
    }

    /** Each pair once: P(B above A) = 1 − P(A above B). */
    private static void rank(List<ProfileFit> fits, List<Integer> tier, double[] ranks) {
        for (int i = 0; i < tier.size(); i++) {
            int a = tier.get(i);
            ranks[a] += 1;
            for (int b : tier.subList(i + 1, tier.size())) {
                double distance = distance(fits.get(a), fits.get(b));
                double above = distance > CERTAIN ? 1 : Gauss.cdf(distance);
                ranks[a] += 1 - above;
                ranks[b] += above;
            }
        }
    }

    private static double distance(ProfileFit a, ProfileFit b) {
        double difference = a.fit() - b.fit();
        return difference == 0 ? 0 : difference / Math.hypot(a.fitSd(), b.fitSd());
    }

    private static ProfileFit withRank(ProfileFit fit, double rank) {
        return new ProfileFit(
                fit.id(), fit.fit(), fit.fitSd(), fit.mustHaveProbability(), rank, fit.tier(), fit.skills());
    }
}
