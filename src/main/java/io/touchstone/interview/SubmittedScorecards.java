package io.touchstone.interview;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.touchstone.candidate.Application;
import io.touchstone.candidate.ApplicationAccess;
import io.touchstone.candidate.Applications;
import io.touchstone.identity.AuditTrail;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.interview.internal.CardRows;
import io.touchstone.interview.internal.StoredCard;
import io.touchstone.interview.internal.StoredInterview;
import io.touchstone.interview.internal.StoredInterviews;
import io.touchstone.problem.Check;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way to read scorecards that were submitted: by those who may read the application, as far as the {@link BlindRule} lets them. */
@Service
@Transactional(readOnly = true)
public class SubmittedScorecards {
    private static final String READERS = "hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR', 'INTERVIEWER')";

    private final StoredInterviews interviews;
    private final CardRows cards;
    private final BlindRule blind;
    private final ApplicationAccess access;
    private final Applications applications;
    private final CurrentViewer viewer;
    private final AuditTrail audit;
    private final Clock clock;

    SubmittedScorecards(
            StoredInterviews interviews,
            CardRows cards,
            BlindRule blind,
            ApplicationAccess access,
            Applications applications,
            CurrentViewer viewer,
            AuditTrail audit,
            Clock clock) {
        this.interviews = interviews;
        this.cards = cards;
        this.blind = blind;
        this.access = access;
        this.applications = applications;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize(READERS)
    public VisibleScorecards ofApplication(UUID applicationId) {
        return visible(applications.get(applicationId));
    }

    /** One for each application of the candidate that the viewer may read, the newest first. */
    @PreAuthorize(READERS)
    public List<ApplicationScorecards> ofCandidate(UUID candidateId) {
        return applications.ofCandidate(candidateId).stream()
                .map(each -> new ApplicationScorecards(each, visible(each)))
                .toList();
    }

    /** Who interviews whom about what: not what they wrote. */
    @PreAuthorize(READERS)
    public Interview interview(UUID id) {
        return readable(id).read();
    }

    /**
     * Shows the others' scorecards to a member of a panel before they have submitted their own. Only an administrator may, who
     * is not and was not on that panel, and says why.
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void openEarly(UUID interviewId, String reason) {
        var interview = interviews.lock(interviewId).orElseThrow(NotFound::new);
        access.requireRead(interview.applicationId());
        var me = viewer.require();
        if (blind.isOrWasOnPanel(me, interview.applicationId())) throw new Refused("interview.problem.onPanel");
        if (cards.submittedAt(interviewId).isPresent()) throw new ScorecardClosed();
        var why = Check.required("reason", reason, DraftFields.NOTE_LENGTH);
        if (!cards.opened(Set.of(interviewId)).isEmpty()) return;
        cards.open(interviewId, me.id(), clock.instant(), why);
        audit.record(
                "scorecards.openedEarly", "interview", interviewId, Map.of("application", interview.applicationId()));
    }

    private StoredInterview readable(UUID id) {
        var interview =
                interviews.findById(id).filter(each -> !each.isRemoved()).orElseThrow(NotFound::new);
        access.requireRead(interview.applicationId());
        return interview;
    }

    private VisibleScorecards visible(Application application) {
        var byId = interviews.findByApplicationIdInOrderByAssignedAt(Set.of(application.id())).stream()
                .map(StoredInterview::read)
                .collect(toMap(Interview::id, each -> each));
        var withheld = blind.withheld(viewer.require(), application.candidateId());
        var all = cards.submittedAt(byId.keySet()).keySet();
        var shown = cards.of(all.stream().filter(id -> !withheld.contains(id)).toList()).stream()
                .map(card -> read(requireNonNull(byId.get(card.interview())), card))
                .toList();
        var hidden = all.size() - shown.size();
        return new VisibleScorecards(
                shown,
                hidden == 0 ? Optional.empty() : Optional.of(blind.reason(viewer.require(), application.id(), hidden)));
    }

    private static SubmittedScorecard read(Interview interview, StoredCard card) {
        return new SubmittedScorecard(
                interview, card.overall(), card.note(), card.readRatings(), card.readAmendments(), card.submittedAt());
    }
}
