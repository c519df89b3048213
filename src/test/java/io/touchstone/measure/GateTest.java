package io.touchstone.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.touchstone.measure.Evidence.Direct;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of methods.md, section 3: interview ratings, each in a group of its own. */
class GateTest {
    private static final Normal PRIOR = new Normal(2.5, 1.44);

    @ParameterizedTest
    @CsvSource({
        "4, '',    .202, COLLECT",
        "4, 4,     .478, COLLECT",
        "4, 4 4,   .619, PASS",
        "4, 4 3,   .348, COLLECT",
        "4, 3 3,   .139, REVIEW",
        "4, 4 4 3, .485, COLLECT",
        "4, 4 4 4, .709, PASS",
        "3, 3 3,   .756, PASS",
        "3, 3 2,   .500, COLLECT",
        "3, 2 2,   .244, COLLECT"
    })
    void followsFromTheRatings(int needed, String ratings, double probability, Gate gate) {
        var evidence = Arrays.stream(ratings.split(" "))
                .filter(level -> !level.isEmpty())
                .map(level -> new Direct(Double.parseDouble(level), 0, 0.9, 0, OptionalDouble.empty(), ""))
                .toList();

        var belief = Posterior.of(PRIOR, evidence, 0.5).normal();

        assertThat(belief.probabilityAtLeast(needed - 0.5)).isCloseTo(probability, within(0.0005));
        assertThat(Gate.of(belief, needed, PRIOR)).isEqualTo(gate);
    }
}
