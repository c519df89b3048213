package io.touchstone.requisition;

import static java.util.stream.Collectors.toMap;

import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.requisition.internal.StoredRequisitions;
import io.touchstone.requisition.internal.StoredStage;
import io.touchstone.requisition.internal.StoredStages;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Titles and stages by id, for a module that has already decided that the viewer may see an application: an interviewer
 * reads no requisition, but is told for which one they interview.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RequisitionFacts {
    private final StoredRequisitions requisitions;
    private final StoredStages stages;

    RequisitionFacts(StoredRequisitions requisitions, StoredStages stages) {
        this.requisitions = requisitions;
        this.stages = stages;
    }

    public Map<UUID, String> titles(Collection<UUID> requisitionIds) {
        return requisitions.titles(requisitionIds).stream()
                .collect(toMap(StoredRequisitions.Title::getId, StoredRequisitions.Title::getTitle));
    }

    /** By stage id. */
    public Map<UUID, Stage> stages(Collection<UUID> stageIds) {
        return stages.findAllById(stageIds).stream().map(StoredStage::read).collect(toMap(Stage::id, stage -> stage));
    }

    /** Of one requisition, in order. */
    public List<Stage> stagesOf(UUID requisitionId) {
        return stages.findByRequisitionIdOrderByPlace(requisitionId).stream()
                .map(StoredStage::read)
                .toList();
    }

    /**
     * Where everybody begins, also those who apply from a public page.
     *
     * @throws Refused if it is closed
     */
    @PreAuthorize("permitAll()")
    public Stage firstStage(UUID requisitionId) {
        requisitions.findById(requisitionId).orElseThrow(NotFound::new).refuseClosed();
        return stagesOf(requisitionId).getFirst();
    }
}
