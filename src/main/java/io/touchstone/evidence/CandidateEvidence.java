package io.touchstone.evidence;

import java.util.Map;
import java.util.UUID;

/**
 * What the person who asks may know of a candidate.
 *
 * @param skills by key; a skill that is absent is the prior
 * @param withheld whether something is kept from this person until they have submitted their own scorecard
 */
public record CandidateEvidence(UUID candidateId, Map<String, KnownSkill> skills, boolean withheld) {
    public CandidateEvidence {
        skills = Map.copyOf(skills);
    }

    /** Whether anybody saw this person do anything. */
    public boolean anythingDirect() {
        return skills.values().stream().anyMatch(KnownSkill::direct);
    }
}
