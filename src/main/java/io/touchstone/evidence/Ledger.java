package io.touchstone.evidence;

import io.touchstone.evidence.internal.EvidenceStore;
import io.touchstone.identity.AuditTrail;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Viewer;
import java.time.Clock;
import java.time.LocalDate;
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
    private final CurrentViewer viewer;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledger(EvidenceStore store, CurrentViewer viewer, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
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

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','RECRUITER','HIRING_MANAGER','INTERVIEWER')")
    @Transactional(readOnly = true)
    public CandidateEvidence of(UUID candidateId, LocalDate asOf) {
        throw new UnsupportedOperationException("comes with the measurement methods");
    }

    /** One answer per candidate, in one read; candidates of whom nothing is known included. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR','RECRUITER','HIRING_MANAGER','INTERVIEWER')")
    @Transactional(readOnly = true)
    public Map<UUID, CandidateEvidence> of(Collection<UUID> candidateIds, LocalDate asOf) {
        throw new UnsupportedOperationException("comes with the measurement methods");
    }

    private static Set<UUID> candidates(List<NewEvidence> observations) {
        return observations.stream().map(NewEvidence::candidateId).collect(Collectors.toSet());
    }
}
