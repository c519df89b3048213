package io.touchstone.catalogue.internal;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads YAML as plain data: no aliases, no tags, each key once, at most a megabyte and twenty levels. Refused constructs are
 * found in the stream of events, before a tree is built from them.
 */
final class YamlReader {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MAX_CHARACTERS = 1_000_000;
    private static final int MAX_DEPTH = 20;

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private YamlReader(String file) {
        this.file = file;
    }

    static YamlDocument read(String file, String text) {
        return new YamlReader(file).read(text);
    }

    private YamlDocument read(String text) {
        var tree = JSON.objectNode();
        try {
            refuseConstructs(text);
            if (mistakes.isEmpty()) {
                var root = yaml().compose(new StringReader(text));
                if (root instanceof MappingNode mapping) tree = object(mapping, "");
                else mistakes.add(new Mistake(file, 1, "", "the file must consist of fields"));
            }
        } catch (MarkedYAMLException e) {
            mistakes.add(new Mistake(file, line(e.getProblemMark()), "", "not readable as YAML, " + e.getProblem()));
        } catch (YAMLException e) {
            mistakes.add(new Mistake(file, 1, "", "not readable as YAML, " + e.getMessage()));
        }
        return new YamlDocument(file, tree, lines, mistakes);
    }

    private void refuseConstructs(String text) {
        for (Event event : yaml().parse(new StringReader(text))) {
            var construct = switch (event) {
                case AliasEvent _ -> "an alias (*)";
                case ScalarEvent scalar when scalar.getTag() != null -> "a tag (!)";
                case CollectionStartEvent collection when collection.getTag() != null -> "a tag (!)";
                case NodeEvent node when node.getAnchor() != null -> "an anchor (&)";
                default -> "";
            };
            if (!construct.isEmpty()) {
                var what = construct + " is not allowed, write the content out";
                mistakes.add(new Mistake(file, line(event.getStartMark()), "", what));
            }
        }
    }

    private JsonNode value(Node node, String path) {
        return switch (node) {
            case MappingNode mapping -> object(mapping, path);
            case SequenceNode sequence -> array(sequence, path);
            case ScalarNode scalar -> scalar(scalar, path);
            default -> throw new IllegalStateException("unexpected node " + node.getNodeId());
        };
    }

    private ObjectNode object(MappingNode mapping, String path) {
        var object = JSON.objectNode();
        for (var field : mapping.getValue()) {
            var name = field.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            var place = path.isEmpty() ? name : path + "." + name;
            int line = line(field.getKeyNode().getStartMark());
            if (object.has(name)) mistakes.add(new Mistake(file, line, place, "the field stands here twice"));
            lines.putIfAbsent(place, line);
            object.set(name, value(field.getValueNode(), place));
        }
        return object;
    }

    private JsonNode array(SequenceNode sequence, String path) {
        var array = JSON.arrayNode();
        for (var element : sequence.getValue()) {
            var place = path + "[" + array.size() + "]";
            lines.put(place, line(element.getStartMark()));
            array.add(value(element, place));
        }
        return array;
    }

    /** Numbers, booleans and null where YAML sees them; everything else, dates included, is text. */
    private JsonNode scalar(ScalarNode scalar, String path) {
        var text = scalar.getValue();
        var tag = scalar.getTag();
        try {
            if (tag.equals(Tag.INT)) return JSON.numberNode(Integer.parseInt(text));
            if (tag.equals(Tag.FLOAT)) return JSON.numberNode(finite(text));
        } catch (NumberFormatException _) {
            mistakes.add(new Mistake(file, line(scalar.getStartMark()), path, "“" + text + "” is no usable number"));
        }
        if (tag.equals(Tag.BOOL) && (text.equals("true") || text.equals("false"))) {
            return JSON.booleanNode(text.equals("true"));
        }
        return tag.equals(Tag.NULL) ? JSON.nullNode() : JSON.stringNode(text);
    }

    private static double finite(String text) {
        double number = Double.parseDouble(text);
        if (Double.isFinite(number)) return number;
        throw new NumberFormatException(text);
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static Yaml yaml() {
        var bounds = new LoaderOptions();
        bounds.setCodePointLimit(MAX_CHARACTERS);
        bounds.setNestingDepthLimit(MAX_DEPTH);
        bounds.setMaxAliasesForCollections(0);
        return new Yaml(new SafeConstructor(bounds));
    }
}
