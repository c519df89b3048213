package io.touchstone.assessment;

import io.touchstone.assessment.OwnAssessment.Contact;
import io.touchstone.assessment.internal.AnswerStore;
import io.touchstone.assessment.internal.Fields;
import io.touchstone.assessment.internal.StoredAssessment;
import io.touchstone.assessment.internal.StoredInvitation;
import io.touchstone.candidate.CandidateChoices;
import io.touchstone.evidence.Ledger;
import io.touchstone.evidence.NewEvidence;
import io.touchstone.evidence.Origin;
import io.touchstone.evidence.Source;
import io.touchstone.identity.AuditTrail;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The candidate's side. Candidates have no account: everybody may call, and {@code visit}, the secret of their browser, opens
 * exactly one assessment.
 */
@Service
@Transactional(readOnly = true)
public class Assessments {
    /** The notice in force; its text stands in the translations. A change of what it says is a new number. */
    public static final int NOTICE_VERSION = 1;

    /** What evidence from here names as its origin. */
    public static final String ORIGIN = "self-assessment";

    private static final String GROUP = "self";

    private final Visits visits;
    private final AnswerStore store;
    private final CandidateChoices choices;
    private final Ledger ledger;
    private final AuditTrail audit;
    private final Clock clock;

    Assessments(
            Visits visits, AnswerStore store, CandidateChoices choices, Ledger ledger, AuditTrail audit, Clock clock) {
        this.visits = visits;
        this.store = store;
        this.choices = choices;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize("permitAll()")
    public Optional<OwnAssessment> open(String visit) {
        return visits.invitation(visit).map(this::read);
    }

    /** Stored when this returns; the same change again is answered as the first time. */
    @PreAuthorize("permitAll()")
    @Transactional
    public Saving save(String visit, UUID assessmentId, Change change) {
        return visits.invitation(visit)
                .map(StoredInvitation::assessment)
                .filter(assessment -> assessment.id().equals(assessmentId))
                .map(assessment -> save(assessment, change))
                .orElseGet(Saving.NotInvited::new);
    }

    /** Final. A second time changes nothing. */
    @PreAuthorize("permitAll()")
    @Transactional
    public void submit(String visit) {
        var assessment =
                visits.invitation(visit).map(StoredInvitation::assessment).orElseThrow(NotFound::new);
        store.lock(assessment.id());
        if (store.submittedAt(assessment.id()).isPresent()) return;
        if (!acknowledged(assessment)) {
            throw new Refused("assessment.problem.notice");
        }
        var now = clock.instant();
        store.submit(assessment.id(), now);
        become(assessment, now);
        audit.record(
                "assessment.submitted",
                "application",
                assessment.applicationId(),
                Map.of("assessment", assessment.id()));
    }

    private OwnAssessment read(StoredInvitation invitation) {
        var assessment = invitation.assessment();
        var answers = store.answers(assessment.id());
        return new OwnAssessment(
                assessment.id(),
                invitation.id(),
                assessment.roleTitle(),
                new Contact(assessment.contactName(), assessment.contactEmail()),
                invitation.expiresAt(),
                choices.own(assessment.candidateId()).pool(),
                answers,
                Fields.ratings(assessment.skills(), answers),
                store.submittedAt(assessment.id()));
    }

    private Saving save(StoredAssessment assessment, Change change) {
        store.lock(assessment.id());
        var before = store.acknowledged(assessment.id(), change.key());
        if (before.isPresent()) return before.get();
        if (store.submittedAt(assessment.id()).isPresent()) return new Saving.Closed();
        Fields.check(change, assessment.skills());
        if (!change.field().equals(Fields.NOTICE) && !acknowledged(assessment)) return new Saving.NoticeFirst();
        var stored = store.answer(assessment.id(), change.field());
        if (stored.isPresent() && stored.get().revision() != change.revision()) {
            return new Saving.Theirs(stored.get());
        }
        if (stored.isEmpty() && change.revision() != 0) {
            throw new InvalidField("revision", "assessment.problem.value");
        }
        var saved = store.save(assessment.id(), change, clock.instant());
        choose(assessment.candidateId(), change);
        return saved;
    }

    private void choose(UUID candidate, Change change) {
        if (change.field().equals(Fields.NOTICE)) {
            choices.acknowledge(
                    candidate, NOTICE_VERSION, choices.own(candidate).pool());
        } else if (change.field().equals(Fields.POOL)) {
            choices.choosePool(candidate, change.value().booleanValue());
        }
    }

    private void become(StoredAssessment assessment, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var observations = Fields.ratings(assessment.skills(), store.answers(assessment.id())).stream()
                .filter(said -> said.level().isPresent())
                .map(said -> new NewEvidence(
                        assessment.candidateId(),
                        said.skill(),
                        Source.SELF_RATING,
                        Optional.of((double) said.level().getAsInt()),
                        today,
                        GROUP,
                        new Origin(ORIGIN, assessment.id()),
                        Optional.of(assessment.applicationId()),
                        Optional.empty()))
                .toList();
        if (!observations.isEmpty()) {
            ledger.record(observations);
        }
    }

    private boolean acknowledged(StoredAssessment assessment) {
        return store.answer(assessment.id(), Fields.NOTICE).isPresent();
    }
}
