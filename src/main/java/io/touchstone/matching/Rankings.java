package io.touchstone.matching;

import io.touchstone.candidate.Application;
import io.touchstone.candidate.Applications;
import io.touchstone.evidence.Calibrations;
import io.touchstone.evidence.Ledger;
import io.touchstone.measure.ProfileFit;
import io.touchstone.requisition.Matrices;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ranks the people of a requisition against its matrix in force. What the viewer may not know yet does not count: the
 * {@link Ledger} leaves it out, and says so.
 */
@Service
@Transactional(readOnly = true)
public class Rankings {
    /** By tier, then by fit; whoever too little is known of in the order of application. */
    private static final Comparator<Contestant> ORDER = Comparator.<Contestant>comparingInt(
                    each -> each.fit().tier())
            .thenComparingDouble(each -> each.fit().tier() == ProfileFit.NOT_ENOUGH_KNOWN
                    ? 0
                    : -each.fit().fit())
            .thenComparing(each -> each.application().appliedAt())
            .thenComparing(each -> each.application().id());

    private final Matrices matrices;
    private final Applications applications;
    private final Ledger ledger;
    private final Calibrations calibrations;
    private final Clock clock;

    Rankings(Matrices matrices, Applications applications, Ledger ledger, Calibrations calibrations, Clock clock) {
        this.matrices = matrices;
        this.applications = applications;
        this.ledger = ledger;
        this.calibrations = calibrations;
        this.clock = clock;
    }

    /** Everybody in process, as of today. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public Ranking of(UUID requisitionId) {
        var asOf = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var matrix = matrices.inForce(requisitionId);
        var calibration = calibrations.current();
        var inProcess = applications.of(requisitionId).stream()
                .filter(application -> application.stage().group().inProcess())
                .toList();
        var evidence =
                ledger.of(inProcess.stream().map(Application::candidateId).toList(), asOf);
        return new Ranking(
                asOf,
                matrix.number(),
                matrix.approved(),
                calibration.version(),
                calibration.designDefaults(),
                placed(Contestant.of(inProcess, evidence, matrix, calibration.prior())));
    }

    private static List<Ranked> placed(List<Contestant> contestants) {
        var ordered = contestants.stream().sorted(ORDER).toList();
        var places = Places.of(ordered.stream().map(Contestant::fit).toList());
        return ordered.stream()
                .map(each ->
                        each.ranked(Optional.ofNullable(places.get(each.fit().id()))))
                .toList();
    }
}
