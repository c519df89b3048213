package io.touchstone.requisition.internal;

import static java.util.stream.Collectors.groupingBy;

import io.touchstone.requisition.MatrixStatus;
import io.touchstone.requisition.PeopleInStages;
import io.touchstone.requisition.Requisition;
import io.touchstone.requisition.RequisitionRow;
import io.touchstone.requisition.RequisitionRow.MatrixState;
import io.touchstone.requisition.RequisitionRow.StageCount;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** Turns one page of requisitions into the rows of a list, with as many queries for fifty as for one. */
@Component
public class Rows {
    private final StoredStages stages;
    private final StoredMatrices matrices;
    private final ObjectProvider<PeopleInStages> people;

    Rows(StoredStages stages, StoredMatrices matrices, ObjectProvider<PeopleInStages> people) {
        this.stages = stages;
        this.matrices = matrices;
        this.people = people;
    }

    public Page<RequisitionRow> of(Page<StoredRequisition> found) {
        var ids = found.stream().map(StoredRequisition::id).toList();
        var byRequisition =
                stages.findByRequisitionIdInOrderByPlace(ids).stream().collect(groupingBy(StoredStage::requisitionId));
        var states = matrices.states(ids).stream().collect(groupingBy(StoredMatrices.State::getRequisitionId));
        var counts = people.stream().findFirst().map(each -> each.count(ids)).orElseGet(Map::of);
        return found.map(each -> row(
                each.read(),
                counts(byRequisition.getOrDefault(each.id(), List.of()), counts),
                state(states.getOrDefault(each.id(), List.of()))));
    }

    private static List<StageCount> counts(List<StoredStage> stages, Map<UUID, Integer> people) {
        return stages.stream()
                .map(StoredStage::read)
                .filter(stage -> people.containsKey(stage.id()))
                .map(stage -> new StageCount(stage, people.getOrDefault(stage.id(), 0)))
                .toList();
    }

    /** {@code versions} by number. */
    private static MatrixState state(List<StoredMatrices.State> versions) {
        var newest = versions.getLast();
        return versions.reversed().stream()
                .filter(each -> each.getStatus() == MatrixStatus.APPROVED)
                .findFirst()
                .map(each -> new MatrixState(each.getNumber(), true, newest.getStatus(), newest.getNumber()))
                .orElseGet(() -> new MatrixState(1, false, newest.getStatus(), newest.getNumber()));
    }

    private static RequisitionRow row(Requisition requisition, List<StageCount> people, MatrixState matrix) {
        return new RequisitionRow(
                requisition.id(),
                requisition.title(),
                requisition.template(),
                requisition.language(),
                requisition.openings(),
                requisition.status(),
                requisition.recruiter(),
                requisition.hiringManager(),
                requisition.openedAt(),
                requisition.closedAt(),
                matrix,
                people);
    }
}
