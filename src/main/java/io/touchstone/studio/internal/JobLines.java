package io.touchstone.studio.internal;

import static java.util.Objects.requireNonNull;

import io.touchstone.catalogue.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What a description says of a skill at a level: behaviour that readers can compare themselves with, by {@code studio/lines.yaml}. */
@Component
public class JobLines {
    private static final String FILE = "/studio/lines.yaml";

    private final Map<String, Map<Integer, Text>> lines = new TreeMap<>();

    JobLines() {
        try (var file = JobLines.class.getResourceAsStream(FILE)) {
            read(file).forEach((skill, levels) -> {
                var texts = new TreeMap<Integer, Text>();
                levels.forEach((level, text) ->
                        texts.put(level, new Text(requireNonNull(text.get("en")), requireNonNull(text.get("zh")))));
                lines.put(skill, texts);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Levels 1 to 5. */
    public Optional<Text> line(String skill, int level) {
        return Optional.ofNullable(lines.getOrDefault(skill, Map.of()).get(level));
    }

    private static Map<String, Map<Integer, Map<String, String>>> read(InputStream file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options)).load(file);
    }
}
