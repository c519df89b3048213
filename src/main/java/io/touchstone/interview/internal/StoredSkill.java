package io.touchstone.interview.internal;

import io.touchstone.interview.CoveredSkill;
import jakarta.persistence.Embeddable;

@Embeddable
public record StoredSkill(int place, String skill, int level, boolean mustHave) {
    CoveredSkill read() {
        return new CoveredSkill(skill, level, mustHave);
    }
}
