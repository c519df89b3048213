package io.touchstone.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;

/** Where in a body something is wrong, as in {@code profiles[2].skills[0].mean}. */
final class JsonPath {
    private static final int LONGEST = 200;

    private JsonPath() {}

    static String of(JacksonException problem) {
        var path = new StringBuilder();
        if (problem instanceof StreamReadException && problem.processor() instanceof JsonParser parser) {
            pointer(parser, path); // what is not JSON is noticed deeper than the last value that was begun
        } else {
            problem.getPath().forEach(part -> append(path, part.getPropertyName(), part.getIndex()));
        }
        return path.length() > LONGEST ? path.substring(0, LONGEST) : path.toString();
    }

    private static void pointer(JsonParser parser, StringBuilder path) {
        for (var at = parser.streamReadContext().pathAsPointer(); !at.matches(); at = at.tail()) {
            var index = at.getMatchingIndex();
            append(path, index >= 0 ? null : at.getMatchingProperty(), index);
        }
    }

    private static void append(StringBuilder path, @Nullable String property, int index) {
        if (property == null) {
            path.append('[').append(index).append(']');
        } else {
            path.append(path.isEmpty() ? "" : ".").append(property);
        }
    }
}
