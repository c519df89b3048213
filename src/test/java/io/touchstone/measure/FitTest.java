package io.touchstone.measure;

import static io.touchstone.testing.Golden.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.touchstone.testing.Golden;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FitTest {
    static final Normal PRIOR = new Normal(2.5, 1.44);

    @ParameterizedTest
    @ValueSource(strings = {"fit-gates", "fit-two-candidates"})
    void matchesTheWorkedNumbers(String name) {
        var golden = Golden.call(name);
        var tolerance = within(golden.get("tolerance").asDouble());

        var fits = Fit.of(requirements(golden.get("input")), profiles(golden.get("input")), PRIOR);

        var expected = golden.get("expected");
        var profiles = list(expected.get("profiles"));
        assertThat(fits)
                .extracting(ProfileFit::id)
                .isEqualTo(profiles.stream().map(it -> it.get("id").asString()).toList());
        for (int i = 0; i < fits.size(); i++) {
            expectProfile(fits.get(i), profiles.get(i), tolerance.value);
        }
        for (var pair : list(expected.path("pairs"))) {
            assertThat(Fit.probabilityAbove(
                            find(fits, pair.get("a").asString()),
                            find(fits, pair.get("b").asString())))
                    .isCloseTo(pair.get("probabilityAAboveB").asDouble(), tolerance);
        }
    }

    /** These cases have levels that are not whole, and a scale from 1. */
    @ParameterizedTest
    @ValueSource(strings = {"fit-01", "fit-02"})
    void excessNeverHidesAGap(String id) {
        var golden = Golden.oneCase("04_decision", id);
        var floor = golden.get("input").get("level_min").asDouble();
        var expected = golden.get("expected");
        double weights = 0;
        double fit = 0;
        double variance = 0;
        var skills = list(golden.get("input").get("skills"));
        for (int i = 0; i < skills.size(); i++) {
            var skill = skills.get(i);
            var level = skill.get("req").asDouble();
            var weight = skill.get("w").asDouble();
            var s = skill.get("s").asDouble();

            var capped = Capped.of(new Normal(skill.get("m").asDouble(), s * s), level);

            var row = expected.get("per_skill").get(i);
            assertThat(capped.mean()).isCloseTo(row.get("E_min").asDouble(), within(1e-9));
            assertThat(capped.variance()).isCloseTo(row.get("Var_min").asDouble(), within(1e-9));
            assertThat(capped.coverage(level, floor)).isCloseTo(row.get("u").asDouble(), within(1e-9));
            weights += weight;
            fit += weight * capped.coverage(level, floor);
            variance += Math.pow(weight / (level - floor), 2) * capped.variance();
        }
        assertThat(100 * fit / weights).isCloseTo(expected.get("fit_score").asDouble(), within(1e-9));
        assertThat(100 * Math.sqrt(variance) / weights)
                .isCloseTo(expected.get("fit_sd").asDouble(), within(1e-9));
    }

    @Test
    void ranksCarryTheirUncertainty() {
        var golden = Golden.oneCase("04_decision", "rank-01");
        var fits = list(golden.get("input").get("candidates")).stream()
                .map(it -> new ProfileFit(
                        it.get("id").asString(),
                        it.get("mean").asDouble(),
                        it.get("sd").asDouble(),
                        1,
                        1,
                        1,
                        List.of()))
                .toList();

        var ranked = Fit.withExpectedRanks(fits);

        var expected = golden.get("expected");
        expected.get("expected_rank")
                .properties()
                .forEach(rank -> assertThat(find(ranked, rank.getKey()).expectedRank())
                        .isCloseTo(rank.getValue().asDouble(), within(1e-7)));
        expected.get("p_beats")
                .properties()
                .forEach(row -> row.getValue()
                        .properties()
                        .forEach(cell -> assertThat(
                                        Fit.probabilityAbove(find(fits, row.getKey()), find(fits, cell.getKey())))
                                .isCloseTo(cell.getValue().asDouble(), within(1e-7))));
    }

    @Test
    void whoNobodySawDoAnythingStandsApart() {
        var requirements = List.of(new Requirement("a", 3, 1, true));
        var skills = Map.of("a", new Normal(4.5, 0.1));

        var fits = Fit.of(
                requirements, List.of(new Profile("seen", skills, true), new Profile("told", skills, false)), PRIOR);

        assertThat(find(fits, "seen").tier()).isEqualTo(1);
        assertThat(find(fits, "told").tier()).isEqualTo(ProfileFit.NOT_ENOUGH_KNOWN);
        assertThat(find(fits, "seen").expectedRank()).isEqualTo(1);
    }

    @Test
    void farTailsAreNumbers() {
        var requirements = List.of(new Requirement("a", 5, 1e300, true), new Requirement("b", 1, 1e308, false));
        var skills = Map.of("a", new Normal(-1e6, 1e-6), "b", new Normal(1e6, 1e-9));

        var fit = Fit.of(requirements, List.of(new Profile("x", skills, true)), PRIOR)
                .getFirst();

        assertThat(fit.fit()).isBetween(0.0, 100.0);
        assertThat(fit.fitSd()).isNotNegative().isFinite();
        assertThat(fit.skills().getFirst().probabilityMet()).isZero();
        assertThat(fit.skills().getLast().coverage()).isEqualTo(1);
    }

    @Test
    void refusesNothingAndTwice() {
        var one = new Requirement("a", 3, 1, true);
        var somebody = new Profile("x", Map.of(), false);

        assertThatThrownBy(() -> Fit.of(List.of(), List.of(), PRIOR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fit.of(List.of(one, one), List.of(), PRIOR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fit.of(List.of(one), List.of(somebody, somebody), PRIOR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Fit.of(List.of(one), List.of(), PRIOR)).isEmpty();
    }

    static List<Requirement> requirements(JsonNode input) {
        return list(input.get("requirements")).stream()
                .map(it -> new Requirement(
                        it.get("skill").asString(),
                        it.get("level").asInt(),
                        it.get("weight").asDouble(),
                        it.get("mustHave").asBoolean()))
                .toList();
    }

    static List<Profile> profiles(JsonNode input) {
        var profiles = new ArrayList<Profile>();
        for (var profile : list(input.get("profiles"))) {
            var skills = new HashMap<String, Normal>();
            for (var it : list(profile.get("skills"))) {
                skills.put(
                        it.get("skill").asString(),
                        new Normal(it.get("mean").asDouble(), it.get("variance").asDouble()));
            }
            profiles.add(new Profile(profile.get("id").asString(), skills, !skills.isEmpty()));
        }
        return profiles;
    }

    private static void expectProfile(ProfileFit fit, JsonNode expected, double tolerance) {
        var close = within(tolerance);
        assertThat(fit.fit()).isCloseTo(expected.get("fit").asDouble(), close);
        assertThat(fit.fitSd()).isCloseTo(expected.get("fitSd").asDouble(), close);
        assertThat(fit.mustHaveProbability())
                .isCloseTo(expected.get("mustHaveProbability").asDouble(), close);
        if (!expected.has("tier")) return;
        assertThat(fit.tier()).isEqualTo(expected.get("tier").asInt());
        assertThat(fit.expectedRank()).isCloseTo(expected.get("expectedRank").asDouble(), close);
        for (int i = 0; i < fit.skills().size(); i++) {
            var skill = fit.skills().get(i);
            var row = expected.get("skills").get(i);
            assertThat(skill.known()).isEqualTo(row.get("known").asBoolean());
            assertThat(skill.coverage()).isCloseTo(row.get("coverage").asDouble(), close);
            assertThat(skill.probabilityMet())
                    .isCloseTo(row.get("probabilityMet").asDouble(), close);
            assertThat(skill.contribution()).isCloseTo(row.get("contribution").asDouble(), close);
            assertThat(skill.gate().map(gate -> gate.name().toLowerCase()).orElse("none"))
                    .isEqualTo(row.path("gate").asString("none"));
        }
    }

    private static ProfileFit find(List<ProfileFit> fits, String id) {
        return fits.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }
}
