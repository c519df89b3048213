package io.touchstone.catalogue.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** One YAML file as a tree, with the line of every field, and the mistakes found in it so far. */
final class YamlDocument {
    private final String file;
    private final ObjectNode tree;
    private final Map<String, Integer> lines;
    private final List<Mistake> mistakes;

    YamlDocument(String file, ObjectNode tree, Map<String, Integer> lines, List<Mistake> mistakes) {
        this.file = file;
        this.tree = tree;
        this.lines = new HashMap<>(lines);
        this.mistakes = new ArrayList<>(mistakes);
    }

    String file() {
        return file;
    }

    ObjectNode tree() {
        return tree;
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** Whether it is YAML at all, even if its content is wrong. */
    boolean readable() {
        return !tree.isEmpty();
    }

    boolean sound() {
        return mistakes.isEmpty();
    }

    /** Notes a mistake at a field, or, where the field is missing, at the nearest one around it. */
    void wrong(String path, String what) {
        mistakes.add(new Mistake(file, line(path), path, what));
    }

    private int line(String path) {
        var known = path;
        while (!lines.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        return lines.getOrDefault(known, 1);
    }
}
