package io.touchstone.catalogue.internal;

import io.touchstone.catalogue.RoleTemplate;
import io.touchstone.catalogue.Skill;
import io.touchstone.catalogue.SkillFamily;
import io.touchstone.catalogue.internal.CatalogueEntry.Kind;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Between stored entries and the records that everybody else reads. */
final class EntryMapper {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EntryMapper() {}

    static CatalogueContent content(List<CatalogueEntry> entries) {
        return new CatalogueContent(
                of(Kind.FAMILY, entries).map(EntryMapper::family).toList(),
                of(Kind.SKILL, entries).map(EntryMapper::skill).toList(),
                of(Kind.TEMPLATE, entries).map(EntryMapper::template).toList());
    }

    static String text(CatalogueEntry entry) {
        return JSON.writeValueAsString(entry.content());
    }

    static ObjectNode tree(String text) {
        return (ObjectNode) JSON.readTree(text);
    }

    private static Stream<CatalogueEntry> of(Kind kind, List<CatalogueEntry> entries) {
        return entries.stream().filter(entry -> entry.kind() == kind);
    }

    private static SkillFamily family(CatalogueEntry entry) {
        var content = entry.content().deepCopy();
        content.set("key", content.remove("family"));
        return JSON.treeToValue(content, SkillFamily.class);
    }

    private static Skill skill(CatalogueEntry entry) {
        var content = entry.content().deepCopy();
        for (JsonNode question : content.path("questions")) {
            ((ObjectNode) question).put("skill", entry.key());
        }
        return JSON.treeToValue(content, Skill.class);
    }

    private static RoleTemplate template(CatalogueEntry entry) {
        return JSON.treeToValue(entry.content().deepCopy().put("version", entry.version()), RoleTemplate.class);
    }
}
