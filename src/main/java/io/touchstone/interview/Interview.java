package io.touchstone.interview;

import java.util.List;
import java.util.UUID;

/** One interviewer meets one candidate about one application. Its id is also that of the scorecard; {@code version} is what an edit must name. */
public record Interview(
        UUID id,
        long version,
        UUID applicationId,
        UUID candidateId,
        UUID requisitionId,
        UUID interviewer,
        Plan plan,
        List<CoveredSkill> skills) {
    public Interview {
        skills = List.copyOf(skills);
    }

    public boolean covers(String skill) {
        return skills.stream().anyMatch(each -> each.skill().equals(skill));
    }
}
