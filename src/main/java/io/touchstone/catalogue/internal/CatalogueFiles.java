package io.touchstone.catalogue.internal;

import io.touchstone.catalogue.internal.CatalogueEntry.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue as a folder of YAML files: all of them together make a catalogue, or none does. */
final class CatalogueFiles {
    private static final String INDEX = "catalogue.yaml";

    private final Map<String, String> textByName;
    private final List<YamlDocument> documents = new ArrayList<>();
    private final List<Mistake> missing = new ArrayList<>();

    /** @param textByName the files' contents by name within the folder, such as {@code skills/fit.yaml} */
    CatalogueFiles(Map<String, String> textByName) {
        this.textByName = new TreeMap<>(textByName);
    }

    /** @throws CatalogueMistakes with all mistakes of all files */
    List<CatalogueEntry> entries() {
        var index = read(INDEX, CatalogueSchema.CATALOGUE);
        var families = listed(index, "families", "skills", CatalogueSchema.FAMILY);
        var templates = listed(index, "templates", "templates", CatalogueSchema.TEMPLATE);
        nothingUnlisted(index);
        var checks = new CrossChecks(skillKeys(families.values()));
        families.forEach((name, file) -> ifSound(file, () -> checks.family(file, name)));
        templates.forEach((name, file) -> ifSound(file, () -> checks.template(file, name)));
        if (families.values().stream().allMatch(YamlDocument::readable))
            templates.values().forEach(checks::skillsExist);
        stopAtMistakes();
        return Stream.of(
                        families.values().stream().map(file -> entry(Kind.FAMILY, "family", family(file.tree()))),
                        families.values().stream().flatMap(file -> skills(file.tree())),
                        templates.values().stream().map(file -> entry(Kind.TEMPLATE, "key", file.tree())))
                .flatMap(entries -> entries)
                .toList();
    }

    private Map<String, YamlDocument> listed(YamlDocument index, String field, String folder, CatalogueSchema schema) {
        var files = new LinkedHashMap<String, YamlDocument>();
        if (index.sound()) {
            index.tree().path(field).forEach(name -> {
                var path = folder + "/" + name.asString() + ".yaml";
                if (textByName.containsKey(path)) files.put(name.asString(), read(path, schema));
                else index.wrong(field, "there is no file " + path);
            });
        }
        return files;
    }

    private YamlDocument read(String name, CatalogueSchema schema) {
        var text = textByName.get(name);
        if (text == null) missing.add(new Mistake(name, 1, "", "the file is missing"));
        var document = YamlReader.read(name, text == null ? "{}" : text);
        if (text != null && document.sound()) schema.check(document);
        documents.add(document);
        return document;
    }

    private void nothingUnlisted(YamlDocument index) {
        var read = documents.stream().map(YamlDocument::file).toList();
        if (index.sound()) {
            textByName.keySet().stream()
                    .filter(name -> !read.contains(name))
                    .forEach(name -> index.wrong("", name + " is not listed here"));
        }
    }

    private void stopAtMistakes() {
        var all = Stream.concat(missing.stream(), documents.stream().flatMap(file -> file.mistakes().stream()))
                .toList();
        if (!all.isEmpty()) throw new CatalogueMistakes(all);
    }

    private static void ifSound(YamlDocument file, Runnable check) {
        if (file.sound()) check.run();
    }

    private static Set<String> skillKeys(Collection<YamlDocument> families) {
        var keys = new HashSet<String>();
        families.forEach(file -> file.tree()
                .path("skills")
                .forEach(skill -> keys.add(skill.path("key").asString(""))));
        return keys;
    }

    private static ObjectNode family(ObjectNode file) {
        return file.deepCopy().without("skills");
    }

    private static Stream<CatalogueEntry> skills(ObjectNode file) {
        var family = file.path("family").asString();
        return file.path("skills")
                .valueStream()
                .map(skill -> entry(Kind.SKILL, "key", ((ObjectNode) skill).put("family", family)));
    }

    private static CatalogueEntry entry(Kind kind, String keyField, ObjectNode content) {
        return CatalogueEntry.first(kind, content.path(keyField).asString(), content);
    }
}
