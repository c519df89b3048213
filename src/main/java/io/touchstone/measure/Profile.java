package io.touchstone.measure;

import java.util.Map;

/**
 * What is believed about one person.
 *
 * @param skills the posterior of each skill about which there is any evidence
 * @param anythingDirect whether anything of it was observed on the level scale itself
 */
public record Profile(String id, Map<String, Normal> skills, boolean anythingDirect) {
    public Profile {
        skills = Map.copyOf(skills);
    }

    /** A skill without evidence is the prior. */
    Normal belief(String skill, Normal prior) {
        return skills.getOrDefault(skill, prior);
    }
}
