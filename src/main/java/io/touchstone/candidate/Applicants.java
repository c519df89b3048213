package io.touchstone.candidate;

import io.touchstone.candidate.internal.Letters;
import io.touchstone.candidate.internal.StoredApplication;
import io.touchstone.candidate.internal.StoredApplications;
import io.touchstone.candidate.internal.StoredCandidate;
import io.touchstone.candidate.internal.StoredCandidates;
import io.touchstone.candidate.internal.StoredMove;
import io.touchstone.candidate.internal.StoredMoves;
import io.touchstone.identity.AuditTrail;
import io.touchstone.problem.Refused;
import io.touchstone.requisition.RequisitionAccess;
import io.touchstone.requisition.RequisitionFacts;
import io.touchstone.requisition.Stage;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts people on a requisition who come by themselves, from its public page. */
@Service
@Transactional(readOnly = true)
public class Applicants {
    /** Stands where an account does otherwise: nobody of ours did it. */
    public static final UUID THEMSELVES = new UUID(0, 0);

    private final StoredCandidates candidates;
    private final StoredApplications applications;
    private final StoredMoves moves;
    private final Letters letters;
    private final CandidateChoices choices;
    private final ApplicationAccess access;
    private final RequisitionAccess requisitions;
    private final RequisitionFacts facts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Applicants(
            StoredCandidates candidates,
            StoredApplications applications,
            StoredMoves moves,
            Letters letters,
            CandidateChoices choices,
            ApplicationAccess access,
            RequisitionAccess requisitions,
            RequisitionFacts facts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.candidates = candidates;
        this.applications = applications;
        this.moves = moves;
        this.letters = letters;
        this.choices = choices;
        this.access = access;
        this.requisitions = requisitions;
        this.facts = facts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * For a caller that has checked that the requisition's page is public, and that the notice was acknowledged. Who is known
     * by this mail address stays as they are, their choices too, for anybody may type an address: what was typed and ticked stands
     * beside the application. Who applies twice has one application. The caller learns nothing of that.
     *
     * @throws Refused if the requisition was closed meanwhile
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void apply(UUID requisitionId, Applicant applicant, int noticeVersion, String source) {
        var first = facts.firstStage(requisitionId);
        var candidate = candidates
                .idByEmailKey(CandidateForm.emailKey(applicant.email()))
                .orElseGet(() -> add(applicant, noticeVersion));
        var application = applications
                .findByCandidateIdAndRequisitionId(candidate, requisitionId)
                .map(StoredApplication::id)
                .orElseGet(() -> put(candidate, requisitionId, first, source));
        write(
                application,
                new Letter(
                        applicant.name(),
                        applicant.location(),
                        applicant.link(),
                        applicant.letter(),
                        noticeVersion,
                        applicant.pool(),
                        clock.instant()));
    }

    /** Newest first. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public List<Letter> letters(UUID applicationId) {
        var application = access.readable(applicationId);
        requisitions.requireRead(application.requisitionId());
        return letters.of(application.id());
    }

    /** The same once more, as after a second click, adds nothing. */
    private void write(UUID application, Letter letter) {
        var before = letters.of(application);
        if (before.isEmpty() || !before.getFirst().saysTheSameAs(letter)) letters.add(application, letter);
    }

    private UUID add(Applicant applicant, int noticeVersion) {
        var links = applicant.link().isEmpty() ? List.<Link>of() : List.of(new Link("", applicant.link()));
        var form =
                new CandidateForm(applicant.name(), applicant.email(), "", applicant.location(), "", links, List.of());
        var candidate = candidates.saveAndFlush(new StoredCandidate(form, THEMSELVES, clock.instant()));
        audit.record("candidate.added", "candidate", candidate.id(), Map.of());
        choices.acknowledge(candidate.id(), noticeVersion, applicant.pool());
        return candidate.id();
    }

    private UUID put(UUID candidate, UUID requisitionId, Stage first, String source) {
        var now = clock.instant();
        var application = applications.saveAndFlush(
                new StoredApplication(candidate, requisitionId, first, source, THEMSELVES, now));
        moves.save(new StoredMove(application.id(), null, first.id(), THEMSELVES, now));
        audit.record(
                "application.made",
                "application",
                application.id(),
                Map.of("candidate", candidate, "requisition", requisitionId));
        events.publishEvent(new ApplicationMade(application.id(), candidate, requisitionId));
        return application.id();
    }
}
