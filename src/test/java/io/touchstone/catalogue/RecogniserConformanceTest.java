package io.touchstone.catalogue;

import static io.touchstone.testing.Golden.list;
import static io.touchstone.testing.Golden.texts;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.testing.Golden;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The bilingual conformance set, with its own aliases as dictionary: precision and recall of at least .95. */
class RecogniserConformanceTest {
    private static final JsonNode SET = Golden.read("skill_phrases_conformance.json");
    private static final Recogniser RECOGNISER = new Recogniser(aliases());

    @Test
    void precisionAndRecallReachTheAim() {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (var sentence : sentences()) {
            var present = Set.copyOf(texts(sentence.get("present")));
            var found = found(sentence, true);
            right += common(found, present);
            wrong += found.size() - common(found, present);
            missed += present.size() - common(found, present);
        }

        assertThat((double) right / (right + wrong)).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat((double) right / (right + missed)).as("recall").isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void whatIsNotCountedIsNegatedOrOnlyWishedFor(JsonNode sentence) {
        assertThat(found(sentence, false)).isSubsetOf(texts(sentence.get("negated_or_only_interest")));
        assertThat(found(sentence, true)).containsExactlyInAnyOrderElementsOf(texts(sentence.get("present")));
    }

    static List<JsonNode> sentences() {
        return list(SET.get("sentences"));
    }

    private static Set<String> found(JsonNode sentence, boolean counted) {
        return RECOGNISER.mentions(sentence.get("text").asString()).stream()
                .filter(mention -> mention.counted() == counted)
                .map(Mention::skill)
                .collect(toSet());
    }

    private static int common(Set<String> some, Set<String> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }

    private static Map<String, List<Phrase>> aliases() {
        return SET.get("aliases").properties().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        skill -> texts(skill.getValue()).stream()
                                .map(text -> new Phrase(text, 2))
                                .toList()));
    }
}
