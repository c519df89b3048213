package io.touchstone.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares an answer with a golden file: what is expected must be there, lists of objects by their key, numbers within the tolerance. */
public final class GoldenAnswer {
    private static final List<String> KEYS = List.of("skill", "id", "rater", "name", "template");

    private GoldenAnswer() {}

    public static void expect(JsonNode actual, JsonNode expected, double tolerance) {
        expect("$", actual, expected, tolerance);
    }

    private static void expect(String path, JsonNode actual, JsonNode expected, double tolerance) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(field -> expect(
                            path + "." + field.getKey(), actual.path(field.getKey()), field.getValue(), tolerance));
        } else if (expected.isArray()) {
            assertThat(actual.size()).as(path).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                var element = expected.get(i);
                expect(path + "[" + i + "]", counterpart(actual, element, i), element, tolerance);
            }
        } else if (expected.isNumber()) {
            assertThat(actual.isNumber()).as(path).isTrue();
            assertThat(actual.asDouble()).as(path).isCloseTo(expected.asDouble(), within(tolerance));
        } else {
            assertThat(actual).as(path).isEqualTo(expected);
        }
    }

    private static JsonNode counterpart(JsonNode list, JsonNode element, int position) {
        return KEYS.stream()
                .filter(element::has)
                .findFirst()
                .map(key -> Golden.list(list).stream()
                        .filter(other -> other.path(key).equals(element.get(key)))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + element.get(key))))
                .orElseGet(() -> list.get(position));
    }
}
