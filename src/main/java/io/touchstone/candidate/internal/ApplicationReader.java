package io.touchstone.candidate.internal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.touchstone.candidate.Application;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Closing;
import io.touchstone.candidate.StageMove;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.requisition.RequisitionFacts;
import io.touchstone.requisition.Stage;
import io.touchstone.requisition.StageGroup;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Fills applications with names, stages and closings, with as many queries for fifty as for one. */
@Component
public class ApplicationReader {
    private final StoredCandidates candidates;
    private final StoredMoves moves;
    private final RequisitionFacts facts;
    private final CurrentViewer viewer;

    ApplicationReader(StoredCandidates candidates, StoredMoves moves, RequisitionFacts facts, CurrentViewer viewer) {
        this.candidates = candidates;
        this.moves = moves;
        this.facts = facts;
        this.viewer = viewer;
    }

    /** Leaves out the viewer themself and people who were erased. */
    public List<Application> read(List<StoredApplication> stored) {
        var own = CandidateForm.emailKey(viewer.require().email());
        var names = candidates.named(collect(stored, StoredApplication::candidateId)).stream()
                .filter(person -> !own.equals(person.getEmailKey()))
                .collect(toMap(StoredCandidates.Named::getId, StoredCandidates.Named::getName));
        var titles = facts.titles(collect(stored, StoredApplication::requisitionId));
        var stages = facts.stages(collect(stored, StoredApplication::stageId));
        var closings = closings(collect(stored, StoredApplication::id));
        return stored.stream()
                .filter(each -> names.containsKey(each.candidateId()))
                .map(each -> new Application(
                        each.id(),
                        each.version(),
                        each.candidateId(),
                        requireNonNull(names.get(each.candidateId())),
                        each.requisitionId(),
                        requireNonNull(titles.get(each.requisitionId())),
                        requireNonNull(stages.get(each.stageId())),
                        each.source(),
                        each.appliedAt(),
                        each.movedAt(),
                        closing(each, stages, closings)))
                .toList();
    }

    public List<StageMove> moves(UUID applicationId) {
        var all = moves.of(applicationId);
        var ids = new HashSet<UUID>();
        all.forEach(move -> {
            move.fromStage().ifPresent(ids::add);
            ids.add(move.toStage());
        });
        var stages = facts.stages(ids);
        return all.stream()
                .map(move -> new StageMove(
                        move.id(),
                        applicationId,
                        move.fromStage().map(stages::get),
                        requireNonNull(stages.get(move.toStage())),
                        move.movedBy(),
                        move.movedAt(),
                        move.closing()))
                .toList();
    }

    /** The last time each was ended, if ever: it may have been taken up again. */
    private Map<UUID, Closing> closings(Collection<UUID> applicationIds) {
        return moves.closing(applicationIds).stream()
                .collect(toMap(
                        StoredMove::applicationId, move -> move.closing().orElseThrow(), (earlier, later) -> later));
    }

    private static Optional<Closing> closing(
            StoredApplication application, Map<UUID, Stage> stages, Map<UUID, Closing> closings) {
        return Optional.ofNullable(stages.get(application.stageId()))
                .filter(stage -> stage.group() == StageGroup.CLOSED)
                .map(stage -> closings.get(application.id()));
    }

    private static Collection<UUID> collect(List<StoredApplication> stored, Function<StoredApplication, UUID> id) {
        return stored.stream().map(id).collect(toSet());
    }
}
