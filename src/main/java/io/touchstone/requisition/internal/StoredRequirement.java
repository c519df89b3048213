package io.touchstone.requisition.internal;

import io.touchstone.catalogue.Requirement;
import jakarta.persistence.Embeddable;

@Embeddable
public record StoredRequirement(String skill, int level, double weight, boolean mustHave) {
    static StoredRequirement of(Requirement row) {
        return new StoredRequirement(row.skill(), row.level(), row.weight(), row.mustHave());
    }

    Requirement read() {
        return new Requirement(skill, level, weight, mustHave);
    }
}
