package io.touchstone.measure;

import static io.touchstone.measure.FitTest.PRIOR;
import static io.touchstone.measure.FitTest.profiles;
import static io.touchstone.measure.FitTest.requirements;
import static io.touchstone.testing.Golden.list;
import static io.touchstone.testing.Golden.numbers;
import static io.touchstone.testing.Golden.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.touchstone.measure.Relaxations.Action;
import io.touchstone.measure.Relaxations.Change;
import io.touchstone.measure.Relaxations.Relaxation;
import io.touchstone.testing.Golden;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;

class RelaxationsTest {
    @Test
    void matchesTheWorkedNumbers() {
        var golden = Golden.call("relaxations-60");

        var result = Relaxations.of(requirements(golden.get("input")), profiles(golden.get("input")), PRIOR);

        var expected = golden.get("expected");
        assertThat(result.qualified()).isEqualTo(expected.get("qualified").asInt());
        assertThat(ofSize(result, 1))
                .containsExactlyInAnyOrderElementsOf(list(expected.get("singles")).stream()
                        .map(single -> {
                            var change = single.get("changes").get(0);
                            return new Relaxation(
                                    List.of(new Change(
                                            change.get("skill").asString(),
                                            Action.valueOf(change.get("action")
                                                    .asString()
                                                    .toUpperCase(Locale.ROOT)))),
                                    single.get("qualified").asInt());
                        })
                        .toList());
        assertThat(ofSize(result, 2).getFirst().qualified())
                .isEqualTo(expected.get("bestPairQualified").asInt());
        assertThat(ofSize(result, 2)).hasSize(20);
        assertThat(ofSize(result, 3)).hasSize(20);
    }

    @Test
    void namesWhatKeepsPeopleOut() {
        var golden = Golden.oneCase("06_overload", "relax-01");
        var skills = texts(golden.get("input").get("skills"));
        var required = numbers(golden.get("input").get("required"));
        var requirements = IntStream.range(0, skills.size())
                .mapToObj(i -> new Requirement(skills.get(i), (int) required[i], 1, true))
                .toList();
        var pool = new ArrayList<Profile>();
        golden.get("input").get("pool").properties().forEach(row -> {
            var levels = numbers(row.getValue());
            var beliefs = new HashMap<String, Normal>();
            IntStream.range(0, levels.length).forEach(i -> beliefs.put(skills.get(i), new Normal(levels[i], 0.3)));
            pool.add(new Profile(row.getKey(), beliefs, true));
        });

        var result = Relaxations.of(requirements, pool, PRIOR);

        var expected = golden.get("expected");
        assertThat(result.qualified()).isEqualTo(expected.get("qualified_now").asInt());
        expected.get("shapley_exclusions")
                .properties()
                .forEach(blame -> assertThat(result.blame().get(blame.getKey()))
                        .isCloseTo(blame.getValue().asDouble(), within(1e-12)));
        expected.get("gain_if_dropped")
                .properties()
                .forEach(gain -> assertThat(ofSize(result, 1))
                        .contains(new Relaxation(
                                List.of(new Change(gain.getKey(), Action.DROP)),
                                1 + gain.getValue().asInt())));
        for (int size = 1; size <= 3; size++) {
            var best = expected.get("best_sets_by_size").get(String.valueOf(size));
            var drops = texts(best.get("sets").get(0)).stream()
                    .map(skill -> new Change(skill, Action.DROP))
                    .toList();
            assertThat(ofSize(result, size))
                    .contains(new Relaxation(drops, best.get("count").asInt()));
            assertThat(ofSize(result, size).getFirst().qualified())
                    .isEqualTo(best.get("count").asInt());
        }
    }

    @Test
    void expectsHowManyAreMet() {
        var golden = Golden.oneCase("06_overload", "relax-02");
        var rows = list(golden.get("input").get("pass_prob"));
        var requirements = IntStream.range(0, 3)
                .mapToObj(i -> new Requirement("s" + i, 3, 1, true))
                .toList();
        var pool = IntStream.range(0, rows.size())
                .mapToObj(i -> new Profile("p" + i, beliefs(numbers(rows.get(i))), true))
                .toList();

        golden.get("expected").get("expected_pool").properties().forEach(row -> {
            var kept = requirements.stream()
                    .map(it -> row.getKey().contains(it.skill().substring(1))
                            ? new Requirement(it.skill(), it.level(), 1, false)
                            : it)
                    .toList();
            assertThat(Relaxations.of(kept, pool, PRIOR).expectedQualified())
                    .isCloseTo(row.getValue().asDouble(), within(1e-9));
        });
    }

    @Test
    void showsADropOnlyWhereItBeatsTheLowering() {
        var requirements = List.of(new Requirement("a", 3, 1, true), new Requirement("b", 3, 1, true));
        var near = new Profile("near", Map.of("a", new Normal(2, 0.3), "b", new Normal(3, 0.3)), true);
        var far = new Profile("far", Map.of("a", new Normal(3, 0.3), "b", new Normal(1, 0.3)), true);

        var result = Relaxations.of(requirements, List.of(near, far), PRIOR);

        assertThat(result.worthShowing())
                .extracting(Relaxation::changes)
                .containsExactly(
                        List.of(new Change("a", Action.LOWER)),
                        List.of(new Change("b", Action.DROP)),
                        List.of(new Change("a", Action.LOWER), new Change("b", Action.DROP)));
    }

    @Test
    void aLevelOfOneCanOnlyBeDropped() {
        var result = Relaxations.of(List.of(new Requirement("a", 1, 1, true)), List.of(), PRIOR);

        assertThat(result.relaxations()).containsExactly(new Relaxation(List.of(new Change("a", Action.DROP)), 0));
    }

    @Test
    void refusesMoreThanTwentyMustHaves() {
        var many = IntStream.range(0, 21)
                .mapToObj(i -> new Requirement("s" + i, 3, 1, true))
                .toList();

        assertThatThrownBy(() -> Relaxations.of(many, List.of(), PRIOR)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Beliefs that meet level 3 with these probabilities. */
    private static Map<String, Normal> beliefs(double[] probabilities) {
        var beliefs = new HashMap<String, Normal>();
        for (int i = 0; i < probabilities.length; i++) {
            var z = Math.sqrt(2) * Erf.erfInv(2 * probabilities[i] - 1);
            beliefs.put("s" + i, new Normal(2.5 + z, 1));
        }
        return beliefs;
    }

    private static List<Relaxation> ofSize(Relaxations.Result result, int size) {
        return result.relaxations().stream()
                .filter(it -> it.changes().size() == size)
                .toList();
    }
}
