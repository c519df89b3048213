package io.touchstone.candidate;

import static java.util.Objects.requireNonNull;

import io.touchstone.candidate.internal.ApplicationReader;
import io.touchstone.candidate.internal.StoredApplication;
import io.touchstone.candidate.internal.StoredApplications;
import io.touchstone.candidate.internal.StoredMove;
import io.touchstone.candidate.internal.StoredMoves;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.identity.AuditTrail;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.problem.Check;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.requisition.RequisitionAccess;
import io.touchstone.requisition.RequisitionFacts;
import io.touchstone.requisition.Requisitions;
import io.touchstone.requisition.Stage;
import io.touchstone.requisition.StageGroup;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts candidates on requisitions and leads them through the stages, one person at a time. */
@Service
@Transactional(readOnly = true)
public class Applications {
    public static final int SOURCE_LENGTH = 100;

    private final Candidates candidates;
    private final StoredApplications applications;
    private final StoredMoves moves;
    private final ApplicationReader reader;
    private final ApplicationAccess access;
    private final RequisitionAccess requisitionAccess;
    private final Requisitions requisitions;
    private final RequisitionFacts facts;
    private final Catalogue catalogue;
    private final CurrentViewer viewer;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Applications(
            Candidates candidates,
            StoredApplications applications,
            StoredMoves moves,
            ApplicationReader reader,
            ApplicationAccess access,
            RequisitionAccess requisitionAccess,
            Requisitions requisitions,
            RequisitionFacts facts,
            Catalogue catalogue,
            CurrentViewer viewer,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.candidates = candidates;
        this.applications = applications;
        this.moves = moves;
        this.reader = reader;
        this.access = access;
        this.requisitionAccess = requisitionAccess;
        this.requisitions = requisitions;
        this.facts = facts;
        this.catalogue = catalogue;
        this.viewer = viewer;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused if they are on this requisition already, or it is closed */
    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public UUID apply(UUID candidateId, UUID requisitionId, String source) {
        access.requireReadCandidate(candidateId);
        requisitions.get(requisitionId).refuseClosed();
        var first = facts.stagesOf(requisitionId).getFirst();
        var from = Check.text("source", source, SOURCE_LENGTH);
        var me = viewer.require().id();
        var now = clock.instant();
        var application = storeOnce(new StoredApplication(candidateId, requisitionId, first, from, me, now));
        moves.save(new StoredMove(application.id(), null, first.id(), me, now));
        audit.record(
                "application.made",
                "application",
                application.id(),
                Map.of("candidate", candidateId, "requisition", requisitionId));
        events.publishEvent(new ApplicationMade(application.id(), candidateId, requisitionId));
        return application.id();
    }

    /**
     * Somebody new: both or neither.
     *
     * @throws Refused also if somebody with this mail address is here already
     */
    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public UUID apply(CandidateForm newcomer, UUID requisitionId, String source) {
        return apply(candidates.add(newcomer), requisitionId, source);
    }

    /** To another stage of the process, also back into it; ending it needs {@link #reject} or {@link #withdraw}. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER')")
    @Transactional
    public void move(UUID applicationId, long version, UUID stageId) {
        var application = access.decidable(applicationId);
        var to = stagesOf(application).stream()
                .filter(stage -> stage.id().equals(stageId))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (to.group() == StageGroup.CLOSED) {
            throw new Refused("candidate.problem.closingNeedsReason");
        }
        if (!to.id().equals(application.stageId())) {
            go(application, version, to, move -> move);
        }
    }

    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER')")
    @Transactional
    public void reject(UUID applicationId, long version, Rejection why) {
        var application = access.decidable(applicationId);
        requireKnownSkill(why);
        var closed = stagesOf(application).getLast();
        if (closed.id().equals(application.stageId())) {
            throw new Refused("candidate.problem.ended");
        }
        go(application, version, closed, move -> move.because(why));
    }

    /** They do not want to go on. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER')")
    @Transactional
    public void withdraw(UUID applicationId, long version, ClosingReason reason, String note) {
        reject(applicationId, version, new Rejection(ClosingType.THEY_DECLINED, reason, null, note));
    }

    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR', 'INTERVIEWER')")
    public Application get(UUID applicationId) {
        return reader.read(List.of(access.readable(applicationId))).getFirst();
    }

    /** Oldest first. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public List<Application> of(UUID requisitionId) {
        requisitionAccess.requireRead(requisitionId);
        return reader.read(applications.findByRequisitionIdOrderByAppliedAt(requisitionId));
    }

    /** Newest first; only those that the viewer may read. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR', 'INTERVIEWER')")
    public List<Application> ofCandidate(UUID candidateId) {
        access.requireReadCandidate(candidateId);
        var all = applications.findByCandidateIdOrderByAppliedAtDesc(candidateId);
        return reader.read(access.readable(all));
    }

    /** The way it came, oldest first. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public List<StageMove> moves(UUID applicationId) {
        return reader.moves(access.readable(applicationId).id());
    }

    private void go(StoredApplication application, long version, Stage to, UnaryOperator<StoredMove> because) {
        var from = requireNonNull(facts.stages(List.of(application.stageId())).get(application.stageId()));
        var me = viewer.require().id();
        var now = clock.instant();
        var move = because.apply(new StoredMove(application.id(), application.stageId(), to.id(), me, now));
        application.move(version, to, me, now);
        moves.save(move);
        var details = new HashMap<String, Object>(
                Map.of("from", from.group().name(), "to", to.group().name()));
        move.closing()
                .ifPresent(closing -> details.put("reason", closing.reason().name()));
        audit.record("application.moved", "application", application.id(), details);
        events.publishEvent(new ApplicationMoved(
                application.id(), application.candidateId(), application.requisitionId(), from.group(), to.group()));
    }

    private void requireKnownSkill(Rejection why) {
        var skill = why.skill();
        if (skill != null
                && catalogue.skills().stream().noneMatch(each -> each.key().equals(skill))) {
            throw new InvalidField("skill", "candidate.problem.skill");
        }
    }

    private List<Stage> stagesOf(StoredApplication application) {
        return facts.stagesOf(application.requisitionId());
    }

    /** The database has the last word: one application for each candidate and requisition. */
    private StoredApplication storeOnce(StoredApplication application) {
        if (applications.existsByCandidateIdAndRequisitionId(application.candidateId(), application.requisitionId())) {
            throw new Refused("candidate.problem.appliedAlready");
        }
        try {
            return applications.saveAndFlush(application);
        } catch (DataIntegrityViolationException e) {
            throw new Refused("candidate.problem.appliedAlready");
        }
    }
}
