package io.touchstone.interview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.touchstone.candidate.Application;
import io.touchstone.candidate.ApplicationAccess;
import io.touchstone.candidate.Applications;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Candidates;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Requirement;
import io.touchstone.catalogue.Skill;
import io.touchstone.identity.AuditTrail;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.People;
import io.touchstone.identity.People.Person;
import io.touchstone.identity.Role;
import io.touchstone.interview.internal.CardRows;
import io.touchstone.interview.internal.DraftRows;
import io.touchstone.interview.internal.StoredInterview;
import io.touchstone.interview.internal.StoredInterviews;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.problem.StaleEdit;
import io.touchstone.requisition.Matrices;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who interviews whom for which skills, decided by those who run the requisition. */
@Service
@Transactional(readOnly = true)
public class Panels {
    private final StoredInterviews interviews;
    private final CardRows cards;
    private final DraftRows drafts;
    private final ApplicationAccess access;
    private final Applications applications;
    private final Candidates candidates;
    private final Matrices matrices;
    private final Catalogue catalogue;
    private final People people;
    private final CurrentViewer viewer;
    private final AuditTrail audit;
    private final Clock clock;

    Panels(
            StoredInterviews interviews,
            CardRows cards,
            DraftRows drafts,
            ApplicationAccess access,
            Applications applications,
            Candidates candidates,
            Matrices matrices,
            Catalogue catalogue,
            People people,
            CurrentViewer viewer,
            AuditTrail audit,
            Clock clock) {
        this.interviews = interviews;
        this.cards = cards;
        this.drafts = drafts;
        this.access = access;
        this.applications = applications;
        this.candidates = candidates;
        this.matrices = matrices;
        this.catalogue = catalogue;
        this.people = people;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the id of the interview, which is also that of its scorecard */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER')")
    @Transactional
    public UUID assign(UUID applicationId, UUID interviewerId, Set<String> skills, Plan plan) {
        access.requireDecide(applicationId);
        var application = applications.get(applicationId);
        if (!application.stage().group().inProcess()) throw new Refused("interview.problem.ended");
        requireInterviewer(interviewerId, application);
        var covered = covered(application.requisitionId(), skills);
        var interview = interviews
                .findByApplicationIdAndInterviewerId(applicationId, interviewerId)
                .orElseGet(() -> new StoredInterview(application, interviewerId));
        if (interview.id() != null && !interview.isRemoved()) throw new Refused("interview.problem.assignedAlready");
        interview.assign(plan, covered, viewer.require().id(), clock.instant());
        var id = storeOnce(interview);
        record(
                "interview.assigned",
                id,
                Map.of("application", applicationId, "interviewer", interviewerId, "skills", covered.size()));
        return id;
    }

    /**
     * While the scorecard waits. What was typed about a skill that goes is kept, in case it comes back.
     *
     * @throws StaleEdit if it was changed since that version
     */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER')")
    @Transactional
    public void change(UUID interviewId, long version, Set<String> skills, Plan plan) {
        var interview = changeable(interviewId);
        if (interview.read().version() != version) throw StaleEdit.bySomebody();
        interview.cover(covered(interview.requisitionId(), skills));
        interview.plan(plan);
        record("interview.changed", interviewId, Map.of("skills", skills.size()));
    }

    /** One more skill to look at, while the scorecard waits. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER')")
    @Transactional
    public void addSkill(UUID interviewId, String skill) {
        var interview = changeable(interviewId);
        var skills = interview.read().skills().stream().map(CoveredSkill::skill).collect(toSet());
        if (skills.add(skill)) {
            interview.cover(covered(interview.requisitionId(), skills));
            record("interview.skillAdded", interviewId, Map.of("skill", skill));
        }
    }

    /** Takes somebody off the panel who has not begun. Others' scorecards stay closed to them. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER')")
    @Transactional
    public void remove(UUID interviewId) {
        var interview = changeable(interviewId);
        if (drafts.anything(interviewId)) throw new Refused("interview.problem.begun");
        interview.remove();
        record("interview.removed", interviewId, Map.of("application", interview.applicationId()));
    }

    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public Panel of(UUID applicationId) {
        var application = applications.get(applicationId);
        return panels(List.of(application), application.requisitionId()).getFirst();
    }

    /** One for each application, the oldest first. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public List<Panel> ofRequisition(UUID requisitionId) {
        return panels(applications.of(requisitionId), requisitionId);
    }

    /** Who can be chosen, by name. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER')")
    public List<Person> interviewers() {
        return people.withRole(Role.INTERVIEWER);
    }

    private List<Panel> panels(List<Application> all, UUID requisitionId) {
        var mustHaves = matrices.inForce(requisitionId).rows().stream()
                .filter(Requirement::mustHave)
                .map(Requirement::skill)
                .toList();
        var stored = interviews.findByApplicationIdInOrderByAssignedAt(
                all.stream().map(Application::id).toList());
        var ids = stored.stream().map(StoredInterview::id).toList();
        var submitted = cards.submittedAt(ids);
        var opened = Set.copyOf(cards.opened(ids));
        Function<StoredInterview, PanelMember> member = each ->
                new PanelMember(each.read(), Optional.ofNullable(submitted.get(each.id())), opened.contains(each.id()));
        var byApplication = stored.stream()
                .collect(groupingBy(
                        StoredInterview::applicationId,
                        partitioningBy(StoredInterview::isRemoved, mapping(member, toList()))));
        return all.stream()
                .map(each -> panel(each, byApplication.getOrDefault(each.id(), Map.of()), mustHaves))
                .toList();
    }

    private static Panel panel(
            Application application, Map<Boolean, List<PanelMember>> byRemoved, List<String> mustHaves) {
        var members = byRemoved.getOrDefault(false, List.of());
        var uncovered = mustHaves.stream()
                .filter(skill ->
                        members.stream().noneMatch(each -> each.interview().covers(skill)))
                .toList();
        return new Panel(application, members, byRemoved.getOrDefault(true, List.of()), uncovered);
    }

    private StoredInterview changeable(UUID interviewId) {
        var interview =
                interviews.lock(interviewId).filter(each -> !each.isRemoved()).orElseThrow(NotFound::new);
        access.requireDecide(interview.applicationId());
        if (cards.submittedAt(interviewId).isPresent()) throw new ScorecardClosed();
        return interview;
    }

    private void requireInterviewer(UUID id, Application application) {
        var person = people.withRole(Role.INTERVIEWER).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidField("interviewer", "interview.problem.interviewer"));
        var candidate = candidates.get(application.candidateId());
        if (CandidateForm.emailKey(person.email()).equals(CandidateForm.emailKey(candidate.email()))) {
            throw new InvalidField("interviewer", "interview.problem.isCandidate");
        }
    }

    /** In the order of the matrix, and behind it whatever else was chosen. */
    private List<CoveredSkill> covered(UUID requisitionId, Collection<String> skills) {
        if (skills.isEmpty()) throw new InvalidField("skills", "interview.problem.noSkill");
        var known = catalogue.skills().stream().map(Skill::key).collect(toSet());
        if (!known.containsAll(skills)) throw new InvalidField("skills", "interview.problem.skill");
        var left = new HashSet<>(skills);
        var covered = new ArrayList<CoveredSkill>();
        for (var row : matrices.inForce(requisitionId).rows()) {
            if (left.remove(row.skill())) covered.add(new CoveredSkill(row.skill(), row.level(), row.mustHave()));
        }
        left.stream().sorted().forEach(skill -> covered.add(new CoveredSkill(skill, 0, false)));
        return covered;
    }

    /** The database has the last word: two people may assign the same interviewer at once. */
    private UUID storeOnce(StoredInterview interview) {
        try {
            return interviews.saveAndFlush(interview).id();
        } catch (DataIntegrityViolationException e) {
            throw new Refused("interview.problem.assignedAlready");
        }
    }

    private void record(String action, UUID interviewId, Map<String, ?> details) {
        audit.record(action, "interview", interviewId, details);
    }
}
