package io.touchstone.interview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.toSet;

import io.touchstone.candidate.ApplicationAccess;
import io.touchstone.candidate.Candidates;
import io.touchstone.identity.AuditTrail;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Role;
import io.touchstone.identity.Viewer;
import io.touchstone.interview.internal.CardRows;
import io.touchstone.interview.internal.DraftRows;
import io.touchstone.interview.internal.StoredInterview;
import io.touchstone.interview.internal.StoredInterviews;
import io.touchstone.problem.Check;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.requisition.RequisitionFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own scorecards: what waits, what is being typed, submitting it once, and amending it later. */
@Service
@Transactional(readOnly = true)
public class Scorecards {
    public static final int NOTE_LENGTH = DraftFields.NOTE_LENGTH;

    private final StoredInterviews interviews;
    private final DraftRows drafts;
    private final CardRows cards;
    private final Observations observations;
    private final ApplicationAccess access;
    private final Candidates candidates;
    private final RequisitionFacts requisitions;
    private final CurrentViewer viewer;
    private final AuditTrail audit;
    private final Clock clock;

    Scorecards(
            StoredInterviews interviews,
            DraftRows drafts,
            CardRows cards,
            Observations observations,
            ApplicationAccess access,
            Candidates candidates,
            RequisitionFacts requisitions,
            CurrentViewer viewer,
            AuditTrail audit,
            Clock clock) {
        this.interviews = interviews;
        this.drafts = drafts;
        this.cards = cards;
        this.observations = observations;
        this.access = access;
        this.candidates = candidates;
        this.requisitions = requisitions;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits for the viewer, the most urgent first; nothing for those who don't interview. */
    @PreAuthorize("isAuthenticated()")
    public List<InterviewRow> waiting() {
        return mine().stream()
                .filter(row -> row.submittedAt().isEmpty())
                .sorted(comparing((InterviewRow row) ->
                                row.interview().plan().day().orElse(LocalDate.MAX))
                        .thenComparing(row -> row.interview().plan().scheduledAt(), nullsLast(naturalOrder()))
                        .thenComparing(InterviewRow::candidateName))
                .toList();
    }

    /** The newest first. */
    @PreAuthorize("isAuthenticated()")
    public List<InterviewRow> submitted() {
        return mine().stream()
                .filter(row -> row.submittedAt().isPresent())
                .sorted(comparing((InterviewRow row) -> row.submittedAt().orElseThrow())
                        .reversed())
                .toList();
    }

    /** @throws NotFound unless it is the viewer's own; @throws ScorecardClosed if it is submitted */
    @PreAuthorize("hasRole('INTERVIEWER')")
    public OpenScorecard open(UUID id) {
        var interview = own(interviews.findById(id));
        refuseSubmitted(id);
        return new OpenScorecard(interview.read(), drafts.of(id));
    }

    /**
     * Keeps one field of a draft. Not in the audit trail: nobody but its author ever sees it, and only what is submitted
     * counts.
     *
     * @param revision the one that the change was made on, 0 before the first
     * @param key of the change: the same one again is answered as the first time, and stored once
     * @throws FieldChanged if there is a newer revision
     * @throws ScorecardClosed if it is submitted
     */
    @PreAuthorize("hasRole('INTERVIEWER')")
    @Transactional
    public Saved save(UUID id, String field, @Nullable Object value, long revision, UUID key) {
        var interview = own(interviews.lock(id));
        refuseSubmitted(id);
        var before = drafts.answered(id, key);
        if (before.isPresent()) return before.get();
        DraftFields.check(interview.read(), field, value);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var current = drafts.find(id, field).orElseGet(() -> new Draft(null, 0, now));
        if (current.revision() != revision) throw new FieldChanged(current);
        var saved = new Saved(revision + 1, now);
        drafts.store(id, field, value, saved, key);
        return saved;
    }

    /**
     * Makes a scorecard of the draft, and evidence of its ratings, both or neither. Once: again it changes nothing.
     *
     * @throws Incomplete with all that is missing
     */
    @PreAuthorize("hasRole('INTERVIEWER')")
    @Transactional
    public void submit(UUID id) {
        var interview = own(interviews.lock(id));
        if (cards.submittedAt(id).isPresent()) return;
        var open = new OpenScorecard(interview.read(), drafts.of(id));
        var missing = open.missing();
        if (!missing.isEmpty()) throw new Incomplete(missing);
        var card = observations.submit(open, clock.instant().truncatedTo(ChronoUnit.MICROS));
        cards.submit(card);
        drafts.drop(id);
        audit.record(
                "scorecard.submitted",
                "interview",
                id,
                Map.of(
                        "application",
                        interview.applicationId(),
                        "ratings",
                        card.ratings().size()));
    }

    /**
     * A later word on one skill, beside what was submitted.
     *
     * @param level empty: it was not observed after all
     */
    @PreAuthorize("hasRole('INTERVIEWER')")
    @Transactional
    public void amend(UUID id, String skill, Optional<Integer> level, String reason) {
        var interview = own(interviews.lock(id)).read();
        level.ifPresent(number -> Check.between("level", number, 0, 5));
        var why = Check.required("reason", reason, NOTE_LENGTH);
        var card = cards.of(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("interview.problem.notSubmitted"));
        if (!interview.covers(skill)) throw new InvalidField("skill", "interview.problem.notCovered");
        var amendment = new Amendment(
                UUID.randomUUID(), skill, level, why, clock.instant().truncatedTo(ChronoUnit.MICROS));
        cards.amend(id, card.amendments().size() + 1, observations.amend(interview, card, amendment));
        audit.record("scorecard.amended", "interview", id, Map.of("skill", skill));
    }

    private List<InterviewRow> mine() {
        var me = viewer.find().filter(person -> person.is(Role.INTERVIEWER)).map(Viewer::id);
        var all = me.map(interviews::findByInterviewerIdAndRemovedFalse).orElseGet(List::of);
        if (all.isEmpty()) return List.of();
        var names =
                candidates.names(all.stream().map(StoredInterview::candidateId).collect(toSet()));
        var titles = requisitions.titles(
                all.stream().map(StoredInterview::requisitionId).collect(toSet()));
        var submitted = cards.submittedAt(all.stream().map(StoredInterview::id).toList());
        return all.stream()
                .filter(each -> names.containsKey(each.candidateId()))
                .map(each -> new InterviewRow(
                        each.read(),
                        Objects.requireNonNull(names.get(each.candidateId())),
                        Objects.requireNonNull(titles.get(each.requisitionId())),
                        Optional.ofNullable(submitted.get(each.id()))))
                .toList();
    }

    private StoredInterview own(Optional<StoredInterview> found) {
        var interview = found.filter(each -> !each.isRemoved())
                .filter(each -> each.isOf(viewer.require().id()))
                .orElseThrow(NotFound::new);
        access.requireRead(interview.applicationId());
        return interview;
    }

    private void refuseSubmitted(UUID id) {
        if (cards.submittedAt(id).isPresent()) throw new ScorecardClosed();
    }
}
