package io.touchstone.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A kind of product manager: why the role exists, what it is not, what it has to show, and the skills it asks for. */
public record RoleTemplate(
        String key,
        int version,
        Text name,
        Text mission,
        Text rightFor,
        Text isNot,
        List<Text> problems,
        List<Outcome> outcomes,
        List<Requirement> requirements,
        LocalDate reviewBy) {
    public RoleTemplate {
        problems = List.copyOf(problems);
        outcomes = List.copyOf(outcomes);
        requirements = List.copyOf(requirements);
    }

    /** What it asks of one skill, if it does. */
    public Optional<Requirement> requirement(String skill) {
        return requirements.stream().filter(row -> row.skill().equals(skill)).findFirst();
    }
}
