package io.touchstone.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked numbers that independent programs computed: {@code src/test/resources/golden}. */
public final class Golden {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Golden() {}

    /** A file in the shape of a REST call: {@code posterior-four-sources}. */
    public static JsonNode call(String name) {
        return read(name + ".json");
    }

    /** A case of {@code cases/}, by the file and the case's id. */
    public static JsonNode oneCase(String file, String id) {
        return StreamSupport.stream(read("cases/" + file + ".json").get("cases").spliterator(), false)
                .filter(it -> it.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no case " + id));
    }

    public static JsonNode read(String path) {
        return JSON.readTree(bytes(path));
    }

    public static byte[] bytes(String path) {
        try (InputStream file = Golden.class.getResourceAsStream("/golden/" + path)) {
            if (file == null) throw new IllegalArgumentException("golden file missing: " + path);
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        Arrays.setAll(numbers, i -> array.get(i).asDouble());
        return numbers;
    }

    public static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    public static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asString).toList();
    }
}
