package io.touchstone.matching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.touchstone.candidate.Applications;
import io.touchstone.catalogue.Requirement;
import io.touchstone.evidence.Calibrations;
import io.touchstone.evidence.KnownSkill;
import io.touchstone.evidence.Ledger;
import io.touchstone.evidence.OriginLink;
import io.touchstone.evidence.Piece;
import io.touchstone.identity.People;
import io.touchstone.matching.Explanation.PieceReason;
import io.touchstone.matching.Explanation.SkillReason;
import io.touchstone.measure.Normal;
import io.touchstone.measure.SkillFit;
import io.touchstone.requisition.Matrices;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a place in the ranking down to the pieces of evidence that it is made of. */
@Service
@Transactional(readOnly = true)
public class Explanations {
    private final Matrices matrices;
    private final Applications applications;
    private final Ledger ledger;
    private final Calibrations calibrations;
    private final NextQuestions questions;
    private final People people;
    private final ObjectProvider<OriginLink> links;
    private final Clock clock;

    Explanations(
            Matrices matrices,
            Applications applications,
            Ledger ledger,
            Calibrations calibrations,
            NextQuestions questions,
            People people,
            ObjectProvider<OriginLink> links,
            Clock clock) {
        this.matrices = matrices;
        this.applications = applications;
        this.ledger = ledger;
        this.calibrations = calibrations;
        this.questions = questions;
        this.people = people;
        this.links = links;
        this.clock = clock;
    }

    /** As of today. What the viewer may not know yet is left out, and the person says that something is withheld. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public Explanation of(UUID applicationId) {
        var application = applications.get(applicationId);
        var matrix = matrices.inForce(application.requisitionId());
        var calibration = calibrations.current();
        var asOf = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var evidence = ledger.of(Set.of(application.candidateId()), asOf);
        var contestant = Contestant.of(List.of(application), evidence, matrix, calibration.prior())
                .getFirst();
        var skills = skills(contestant, matrix.rows(), calibration.prior());
        return new Explanation(
                contestant.ranked(Optional.empty()), skills, questions.worthAsking(matrix.rows(), skills, calibration));
    }

    private List<SkillReason> skills(Contestant contestant, List<Requirement> rows, Normal prior) {
        var names = names(contestant);
        var fits = contestant.fit().skills().stream().collect(toMap(SkillFit::skill, fit -> fit));
        return rows.stream()
                .map(row -> skill(
                        row,
                        requireNonNull(fits.get(row.skill())),
                        Optional.ofNullable(contestant.evidence().skills().get(row.skill())),
                        prior,
                        names))
                .toList();
    }

    private SkillReason skill(
            Requirement row, SkillFit fit, Optional<KnownSkill> known, Normal prior, Map<UUID, String> names) {
        var pieces = known.stream()
                .flatMap(skill -> skill.pieces().stream())
                .map(piece -> piece(piece, names))
                .toList();
        return new SkillReason(
                row.skill(),
                row.level(),
                row.mustHave(),
                known.map(Contestant::belief).orElse(prior),
                known.filter(KnownSkill::direct).isPresent(),
                fit.gate(),
                fit.probabilityMet(),
                fit.contribution(),
                pieces);
    }

    private PieceReason piece(Piece piece, Map<UUID, String> names) {
        return new PieceReason(
                piece.source(),
                piece.level(),
                piece.observedOn(),
                piece.weight(),
                piece.contribution(),
                piece.recordedBy().map(names::get),
                page(piece),
                piece.validated());
    }

    private Optional<String> page(Piece piece) {
        return links.stream()
                .filter(link -> link.handles(piece.origin().type()))
                .findFirst()
                .flatMap(link -> link.path(piece.origin()));
    }

    private Map<UUID, String> names(Contestant contestant) {
        var ids = contestant.evidence().skills().values().stream()
                .flatMap(skill -> skill.pieces().stream())
                .flatMap(piece -> piece.recordedBy().stream())
                .collect(Collectors.toSet());
        return people.names(ids);
    }
}
