package io.touchstone.evidence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Skill;
import io.touchstone.evidence.internal.Beliefs;
import io.touchstone.evidence.internal.Chain;
import io.touchstone.evidence.internal.EvidenceStore;
import io.touchstone.identity.AuditTrail;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All evidence about candidates' skills. Append-only: a correction is a new record that points at the old one. */
@Service
public class Ledger {
    private final EvidenceStore store;
    private final Calibrations calibrations;
    private final Catalogue catalogue;
    private final List<Withholding> withholdings;
    private final CurrentViewer viewer;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledger(
            EvidenceStore store,
            Calibrations calibrations,
            Catalogue catalogue,
            List<Withholding> withholdings,
            CurrentViewer viewer,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.calibrations = calibrations;
        this.catalogue = catalogue;
        this.withholdings = withholdings;
        this.viewer = viewer;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes observations down, all or none, and answers their ids in the same order. Open to all callers, because a
     * candidate who submits a self-assessment has no account: who may observe is decided where it is observed.
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public List<UUID> record(List<NewEvidence> observations) {
        var ids = store.append(observations, viewer.find().map(Viewer::id), clock.instant());
        observations.stream()
                .collect(Collectors.groupingBy(NewEvidence::candidateId, Collectors.counting()))
                .forEach((candidate, count) ->
                        audit.record("evidence.recorded", "candidate", candidate, Map.of("records", count)));
        events.publishEvent(new EvidenceRecorded(candidates(observations)));
        return ids;
    }

    /** See {@link #of(Collection, LocalDate)}. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR','RECRUITER','HIRING_MANAGER','INTERVIEWER')")
    @Transactional(readOnly = true)
    public CandidateEvidence of(UUID candidateId, LocalDate asOf) {
        return requireNonNull(read(Set.of(candidateId), asOf).get(candidateId));
    }

    /**
     * One answer per candidate, in one read; candidates of whom nothing is known included. Evidence ages to 00:00 UTC of
     * {@code asOf}, so that two people on one day see the same; what is written down on that day counts at once.
     */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR','RECRUITER','HIRING_MANAGER','INTERVIEWER')")
    @Transactional(readOnly = true)
    public Map<UUID, CandidateEvidence> of(Collection<UUID> candidateIds, LocalDate asOf) {
        return read(Set.copyOf(candidateIds), asOf);
    }

    private Map<UUID, CandidateEvidence> read(Set<UUID> candidateIds, LocalDate asOf) {
        var endOfDay = asOf.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var chains = Chain.of(store.about(candidateIds, endOfDay)).stream().collect(groupingBy(Chain::candidateId));
        var hidden = withheldOrigins(candidateIds);
        var beliefs = new Beliefs(calibrations.current(), halfLives(), asOf);
        return candidateIds.stream()
                .collect(toMap(id -> id, id -> evidence(id, chains.getOrDefault(id, List.of()), hidden, beliefs)));
    }

    private static CandidateEvidence evidence(UUID id, List<Chain> chains, Set<UUID> hidden, Beliefs beliefs) {
        var shown = chains.stream().filter(chain -> !chain.touches(hidden)).toList();
        var standing =
                shown.stream().flatMap(chain -> chain.standing().stream()).toList();
        return new CandidateEvidence(id, beliefs.of(standing), shown.size() < chains.size());
    }

    private Set<UUID> withheldOrigins(Set<UUID> candidateIds) {
        var asking = viewer.require();
        return withholdings.stream()
                .flatMap(rule -> rule.withheldOrigins(asking, candidateIds).stream())
                .collect(Collectors.toSet());
    }

    private Map<String, Integer> halfLives() {
        return catalogue.skills().stream().collect(toMap(Skill::key, Skill::halfLifeMonths));
    }

    private static Set<UUID> candidates(List<NewEvidence> observations) {
        return observations.stream().map(NewEvidence::candidateId).collect(Collectors.toSet());
    }
}
