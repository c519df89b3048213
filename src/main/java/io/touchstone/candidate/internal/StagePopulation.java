package io.touchstone.candidate.internal;

import static java.util.stream.Collectors.toMap;

import io.touchstone.candidate.CandidateForm;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.requisition.PeopleInStages;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells requisitions how many people stand where. */
@Component
class StagePopulation implements PeopleInStages {
    private final StoredApplications applications;
    private final CurrentViewer viewer;

    StagePopulation(StoredApplications applications, CurrentViewer viewer) {
        this.applications = applications;
        this.viewer = viewer;
    }

    @Override
    public Map<UUID, Integer> count(Collection<UUID> requisitionIds) {
        var own = CandidateForm.emailKey(viewer.require().email());
        return applications.count(requisitionIds, own).stream()
                .collect(toMap(StoredApplications.StageCount::getStageId, StoredApplications.StageCount::getPeople));
    }
}
