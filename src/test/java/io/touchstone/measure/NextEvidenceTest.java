package io.touchstone.measure;

import static io.touchstone.testing.Golden.list;
import static io.touchstone.testing.Golden.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.touchstone.measure.NextEvidence.Asked;
import io.touchstone.testing.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextEvidenceTest {
    @Test
    void asksWhereAnAnswerCanChangeTheDecision() {
        var golden = Golden.oneCase("04_decision", "voi-01");
        var asked = list(golden.get("input").get("skills")).stream()
                .map(it -> new Asked(
                        it.get("skill").asString(),
                        new Normal(
                                it.get("mean").asDouble(), Math.pow(it.get("sd").asDouble(), 2)),
                        it.get("cut").asDouble(),
                        it.get("obs_var").asDouble(),
                        it.get("minutes").asDouble(),
                        1))
                .toList();

        var values = NextEvidence.rank(asked);

        var expected = golden.get("expected");
        assertThat(values)
                .extracting(NextEvidence.Value::skill)
                .isEqualTo(texts(expected.get("order_by_evsi_per_minute")));
        for (var row : list(expected.get("per_skill"))) {
            var value = values.stream()
                    .filter(it -> it.skill().equals(row.get("skill").asString()))
                    .findFirst()
                    .orElseThrow();
            var close = within(1e-9);
            assertThat(value.value()).isCloseTo(row.get("evsi").asDouble(), close);
            assertThat(value.valuePerMinute())
                    .isCloseTo(row.get("evsi_per_minute").asDouble(), close);
            assertThat(value.probabilityCorrectNow())
                    .isCloseTo(row.get("p_correct_now").asDouble(), close);
            assertThat(value.probabilityCorrectAfter())
                    .isCloseTo(
                            row.get("p_correct_after").asDouble(),
                            within(golden.get("tolerance").get("abs").asDouble()));
        }
    }

    @Test
    void anAnswerNeverMakesADecisionWorse() {
        for (double distance = 0; distance < 50; distance += 0.37) {
            for (double error : List.of(1e-9, 0.1, 1.0, 1e9)) {
                var asked = new Asked("a", new Normal(2.5 + distance, 0.5), 2.5, error, 5, 1);

                var value = NextEvidence.rank(List.of(asked)).getFirst();

                assertThat(value.probabilityCorrectAfter()).isBetween(value.probabilityCorrectNow() - 1e-9, 1 + 1e-12);
                assertThat(value.value()).isNotNegative();
            }
        }
    }
}
