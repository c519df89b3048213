package io.touchstone.measure;

import static io.touchstone.testing.Golden.list;
import static io.touchstone.testing.Golden.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.touchstone.measure.Evidence.Direct;
import io.touchstone.measure.Evidence.Indirect;
import io.touchstone.testing.Golden;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PosteriorTest {
    private static final Normal PRIOR = new Normal(2.5, 1.44);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "posterior-four-sources",
                "posterior-mixed-sources",
                "posterior-no-evidence",
                "posterior-same-sitting"
            })
    void matchesTheWorkedNumbers(String name) {
        var golden = Golden.call(name);
        var input = golden.get("input");
        var prior = new Normal(
                input.get("prior").get("mean").asDouble(),
                input.get("prior").get("variance").asDouble());
        var correlation = input.path("withinGroupCorrelation").asDouble(0.5);

        var result = Posterior.of(
                prior,
                list(input.get("evidence")).stream()
                        .map(PosteriorTest::evidence)
                        .toList(),
                correlation);

        var expected = golden.get("expected");
        var tolerance = within(golden.get("tolerance").asDouble());
        assertThat(result.normal().mean()).isCloseTo(expected.get("mean").asDouble(), tolerance);
        assertThat(result.normal().variance())
                .isCloseTo(expected.get("variance").asDouble(), tolerance);
        if (expected.has("contributions")) {
            var contributions = numbers(expected.get("contributions"));
            for (int i = 0; i < contributions.length; i++) {
                assertThat(result.contributions().get(i)).isCloseTo(contributions[i], tolerance);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fuse-01", "fuse-02"})
    void fusesSourcesOfAnyScale(String id) {
        var golden = Golden.oneCase("04_fusion", id);
        var input = golden.get("input");
        var names = new ArrayList<String>();
        var evidence = new ArrayList<Evidence>();
        input.get("calibrated_sources").properties().forEach(source -> {
            names.add(source.getKey());
            evidence.add(indirect(source.getValue(), "y", "mean", "sd", "r", "age", "half_life"));
        });
        input.get("direct_sources").properties().forEach(source -> {
            names.add(source.getKey());
            var it = source.getValue();
            evidence.add(new Direct(
                    it.get("z").asDouble(),
                    0,
                    Math.sqrt(it.get("var").asDouble()),
                    it.path("age").asDouble(0),
                    months(it, "half_life"),
                    ""));
        });

        var result = Posterior.of(PRIOR, evidence, 0.5);

        var expected = golden.get("expected");
        var exact = within(1e-9);
        assertThat(result.normal().mean())
                .isCloseTo(expected.get("posterior_mean").asDouble(), exact);
        assertThat(result.normal().sd()).isCloseTo(expected.get("posterior_sd").asDouble(), exact);
        for (int i = 0; i < names.size(); i++) {
            assertThat(result.contributions().get(i))
                    .isCloseTo(expected.get("contribution").get(names.get(i)).asDouble(), exact);
            assertThat(result.weights().get(i))
                    .isCloseTo(expected.get("weight").get(names.get(i)).asDouble(), exact);
        }
        var required = input.get("required_level").asDouble();
        assertThat(result.normal().probabilityAtLeast(required - 0.5))
                .isCloseTo(expected.get("p_required").asDouble(), exact);
    }

    @Test
    void ratingsOfOneSittingCountAsFewerIndependentOnes() {
        var golden = Golden.oneCase("04_fusion", "fuse-05");
        var ks = numbers(golden.get("input").get("k"));
        var correlations = numbers(golden.get("input").get("icc"));

        for (int row = 0; row < correlations.length; row++) {
            for (int column = 0; column < ks.length; column++) {
                var ratings = Collections.nCopies((int) ks[column], rating(4, "one interview"));
                var posterior = Posterior.of(PRIOR, ratings, correlations[row]).normal();
                var effective = (1 / posterior.variance() - 1 / PRIOR.variance()) * 0.81;
                assertThat(effective)
                        .isCloseTo(
                                golden.get("expected")
                                        .get("n_eff")
                                        .get(row)
                                        .get(column)
                                        .asDouble(),
                                within(1e-9));
            }
        }
    }

    @Test
    void aWeakPieceNeverTakesFromAStrongOneOfItsGroup() {
        var strong = new Direct(4, 0, 0.3, 0, OptionalDouble.empty(), "g");
        var weak = new Direct(4, 0, 3, 0, OptionalDouble.empty(), "g");

        var alone = Posterior.of(PRIOR, List.of(strong), 1).normal();
        var together = Posterior.of(PRIOR, List.of(strong, weak), 1).normal();

        assertThat(together.variance()).isCloseTo(alone.variance(), within(1e-12));
    }

    @Test
    void blankGroupsAreGroupsOfTheirOwn() {
        var apart = Posterior.of(PRIOR, List.of(rating(4, ""), rating(4, "")), 1);
        var independent = Posterior.of(PRIOR, List.of(rating(4, "a"), rating(4, "b")), 1);

        assertThat(apart).isEqualTo(independent);
    }

    @Test
    void oldEvidenceFadesToThePrior() {
        var old = new Direct(5, 0, 0.9, 12_000, OptionalDouble.of(12), "");

        var posterior = Posterior.of(PRIOR, List.of(old), 0.5).normal();

        assertThat(posterior.mean()).isCloseTo(2.5, within(1e-12));
        assertThat(posterior.variance()).isCloseTo(1.44, within(1e-12));
    }

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> new Normal(2.5, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Normal(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rating(5.1, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Indirect(1, 1, 1, 1, 0, OptionalDouble.empty(), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Posterior.of(PRIOR, List.of(), 1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Posterior.of(PRIOR, List.of(new Direct(3, 0, 1e-200, 0, OptionalDouble.empty(), "")), 0.5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Direct rating(double level, String group) {
        return new Direct(level, 0, 0.9, 0, OptionalDouble.empty(), group);
    }

    private static Evidence evidence(JsonNode it) {
        return it.has("level")
                ? new Direct(
                        it.get("level").asDouble(),
                        it.get("bias").asDouble(),
                        it.get("sd").asDouble(),
                        it.get("ageMonths").asDouble(),
                        months(it, "halfLifeMonths"),
                        it.path("group").asString(""))
                : indirect(it, "score", "poolMean", "poolSd", "validity", "ageMonths", "halfLifeMonths");
    }

    private static Indirect indirect(
            JsonNode it, String score, String mean, String sd, String validity, String age, String halfLife) {
        return new Indirect(
                it.get(score).asDouble(),
                it.get(mean).asDouble(),
                it.get(sd).asDouble(),
                it.get(validity).asDouble(),
                it.path(age).asDouble(0),
                months(it, halfLife),
                it.path("group").asString(""));
    }

    private static OptionalDouble months(JsonNode it, String field) {
        return it.has(field) ? OptionalDouble.of(it.get(field).asDouble()) : OptionalDouble.empty();
    }
}
