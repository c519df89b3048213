package io.touchstone.catalogue.internal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.touchstone.catalogue.RoleTemplate;
import io.touchstone.catalogue.Skill;
import io.touchstone.catalogue.SkillFamily;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole catalogue as it is in force, in the order in which people see it. */
public final class CatalogueContent {
    private final List<SkillFamily> families;
    private final List<Skill> skills;
    private final List<RoleTemplate> templates;
    private final Map<String, Skill> skillByKey;
    private final Map<String, RoleTemplate> templateByKey;

    public CatalogueContent(List<SkillFamily> families, List<Skill> skills, List<RoleTemplate> templates) {
        this.families = List.copyOf(families);
        this.skills = List.copyOf(skills);
        this.templates = List.copyOf(templates);
        this.skillByKey = skills.stream().collect(toUnmodifiableMap(Skill::key, identity()));
        this.templateByKey = templates.stream().collect(toUnmodifiableMap(RoleTemplate::key, identity()));
    }

    public List<SkillFamily> families() {
        return families;
    }

    public List<Skill> skills() {
        return skills;
    }

    public List<RoleTemplate> templates() {
        return templates;
    }

    public Optional<Skill> skill(String key) {
        return Optional.ofNullable(skillByKey.get(key));
    }

    public Optional<RoleTemplate> template(String key) {
        return Optional.ofNullable(templateByKey.get(key));
    }

    CatalogueContent withoutQuestions() {
        return new CatalogueContent(
                families, skills.stream().map(Skill::withoutQuestions).toList(), templates);
    }
}
