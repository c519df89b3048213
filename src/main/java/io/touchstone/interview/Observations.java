package io.touchstone.interview;

import io.touchstone.evidence.Ledger;
import io.touchstone.evidence.NewEvidence;
import io.touchstone.evidence.Origin;
import io.touchstone.evidence.Source;
import io.touchstone.interview.internal.StoredCard;
import io.touchstone.interview.internal.StoredCard.AmendedSkill;
import io.touchstone.interview.internal.StoredCard.RatedSkill;
import io.touchstone.problem.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes what a scorecard says about skills into the ledger. What was not observed is no evidence. */
@Component
class Observations {
    static final String ORIGIN = "scorecard";

    private final Ledger ledger;

    Observations(Ledger ledger) {
        this.ledger = ledger;
    }

    StoredCard submit(OpenScorecard open, Instant now) {
        var interview = open.interview();
        var observedOn = observedOn(interview, now);
        var ratings = open.ratings();
        var observed = ratings.stream()
                .filter(each -> each.level().isPresent())
                .map(each -> evidence(interview, each.skill(), each.level(), observedOn, Optional.empty()))
                .toList();
        var ids = new ArrayList<>(observed.isEmpty() ? List.<UUID>of() : ledger.record(observed));
        var rated = ratings.stream()
                .map(each -> new RatedSkill(
                        clean(each), each.level().isPresent() ? Optional.of(ids.removeFirst()) : Optional.empty()))
                .toList();
        return new StoredCard(
                interview.id(),
                open.overall().orElseThrow(),
                observedOn,
                now,
                rated,
                List.of(),
                Check.text("note.overall", open.overallNote(), DraftFields.NOTE_LENGTH));
    }

    /** Points at the newest record about this skill, if there is one; without a level it withdraws that. */
    AmendedSkill amend(Interview interview, StoredCard card, Amendment amendment) {
        var before = card.evidence(amendment.skill());
        var levelBefore = card.level(amendment.skill());
        if (levelBefore.equals(amendment.level())) return new AmendedSkill(amendment, before);
        var correction = evidence(interview, amendment.skill(), amendment.level(), card.observedOn(), before);
        return new AmendedSkill(
                amendment, Optional.of(ledger.record(List.of(correction)).getFirst()));
    }

    private static NewEvidence evidence(
            Interview interview, String skill, Optional<Integer> level, LocalDate observedOn, Optional<UUID> corrects) {
        return new NewEvidence(
                interview.candidateId(),
                skill,
                Source.INTERVIEW_RATING,
                level.map(Integer::doubleValue),
                observedOn,
                interview.id().toString(),
                new Origin(ORIGIN, interview.id()),
                Optional.of(interview.applicationId()),
                corrects);
    }

    /** The day of the interview where it is known and not still to come. */
    private static LocalDate observedOn(Interview interview, Instant now) {
        var at = interview.plan().scheduledAt();
        return LocalDate.ofInstant(at == null || at.isAfter(now) ? now : at, ZoneOffset.UTC);
    }

    private static Rating clean(Rating rating) {
        var note = Check.text("note." + rating.skill(), rating.note(), DraftFields.NOTE_LENGTH);
        return new Rating(rating.skill(), rating.level(), note);
    }
}
