package io.touchstone.catalogue.internal;

import io.touchstone.catalogue.internal.recognition.NormalText;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What a schema can't say: keys and phrases that are unique across files, levels that are complete, skills that exist. */
final class CrossChecks {
    private final Map<String, String> homeOfKey = new HashMap<>();
    private final Collection<String> skills;

    /** @param skills the keys of all skills in all files, wrong ones included */
    CrossChecks(Collection<String> skills) {
        this.skills = skills;
    }

    void family(YamlDocument file, String expected) {
        sameAsFileName(file, "family", expected);
        each(file.tree().path("skills"), "skills", (skill, path) -> {
            var key = skill.path("key").asString();
            unique(file, "skill " + key, path + ".key");
            levels(file, skill.path("anchors"), path + ".anchors", List.of(0, 1, 2, 3, 4, 5));
            for (var language : List.of("en", "zh")) {
                each(
                        skill.path("phrases").path(language),
                        path + ".phrases." + language,
                        (phrase, place) -> phrase(file, key, phrase, place));
            }
            each(
                    skill.path("questions"),
                    path + ".questions",
                    (question, place) -> question(file, key, question, place));
        });
    }

    void template(YamlDocument file, String expected) {
        sameAsFileName(file, "key", expected);
        each(file.tree().path("requirements"), "requirements", (row, path) -> {
            var skill = row.path("skill").asString();
            unique(file, "requirement " + skill + " of " + expected, path + ".skill");
        });
        var days = values(file.tree().path("outcomes"), "days");
        if (!days.equals(List.of(30, 90, 180))) file.wrong("outcomes", "days must be 30, 90 and 180, in this order");
    }

    void skillsExist(YamlDocument template) {
        each(template.tree().path("requirements"), "requirements", (row, path) -> {
            var skill = row.path("skill").asString("");
            if (!skills.contains(skill)) template.wrong(path + ".skill", "there is no skill “" + skill + "”");
        });
    }

    private void question(YamlDocument file, String skill, JsonNode question, String path) {
        var key = question.path("key").asString();
        if (!key.startsWith(skill + ".")) file.wrong(path + ".key", "must begin with “" + skill + ".”");
        unique(file, "question " + key, path + ".key");
        levels(file, question.path("anchors"), path + ".anchors", List.of(1, 3, 5));
    }

    /** Two skills may share a phrase only where it claims more for one of them than for the other. */
    private void phrase(YamlDocument file, String skill, JsonNode phrase, String path) {
        var text = "phrase “" + NormalText.normal(phrase.path("text").asString()) + "”";
        unique(file, text + " of " + skill, path + ".text");
        unique(file, text + " of strength " + phrase.path("strength").asInt(), path + ".text");
    }

    private static void sameAsFileName(YamlDocument file, String field, String expected) {
        var actual = file.tree().path(field).asString();
        if (!actual.equals(expected))
            file.wrong(field, "must be “" + expected + "” as the file’s name, was “" + actual + "”");
    }

    private void unique(YamlDocument file, String what, String path) {
        var home = homeOfKey.putIfAbsent(what, file.file());
        if (home != null) file.wrong(path, what + " stands already in " + home);
    }

    private static void levels(YamlDocument file, JsonNode anchors, String path, List<Integer> expected) {
        var levels = values(anchors, "level");
        if (!levels.equals(expected)) file.wrong(path, "levels must be " + expected + ", were " + levels);
    }

    private static List<Integer> values(JsonNode list, String field) {
        return list.valueStream().map(row -> row.path(field).asInt()).toList();
    }

    private static void each(JsonNode list, String path, BiConsumer<JsonNode, String> check) {
        IntStream.range(0, list.size()).forEach(i -> check.accept(list.get(i), path + "[" + i + "]"));
    }
}
