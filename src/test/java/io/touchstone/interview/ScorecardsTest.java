package io.touchstone.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.interview.Missing.What;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ScorecardsTest extends InterviewTest {
    @Autowired
    JdbcClient sql;

    @Test
    void aFieldIsSavedOnceForEachKey() {
        var interview = assign(first, mustHave);
        var key = UUID.randomUUID();

        var saved = as(first, () -> scorecards.save(interview, "overall", "yes", 0, key));
        var again = as(first, () -> scorecards.save(interview, "overall", "yes", 0, key));

        assertThat(again).isEqualTo(saved);
        assertThat(as(first, () -> scorecards.open(interview)).answers().get("overall"))
                .isEqualTo(new Draft("yes", 1, saved.savedAt()));
    }

    @Test
    void anOlderRevisionIsRefusedAndToldWhatIsThere() {
        var interview = assign(first, mustHave);
        type(first, interview, "note.overall", "Clear.");

        assertThatThrownBy(() -> type(first, interview, "note.overall", "Unclear."))
                .isInstanceOfSatisfying(
                        FieldChanged.class,
                        problem -> assertThat(problem.current().value()).isEqualTo("Clear."));
        assertThat(as(first, () -> scorecards.open(interview)).overallNote()).isEqualTo("Clear.");
    }

    @Test
    void whatNoFieldHoldsIsRefused() {
        var interview = assign(first, mustHave);

        for (var value : List.of(6, -1, "3", 2.5)) {
            assertThatThrownBy(() -> type(first, interview, "rating." + mustHave, value))
                    .isInstanceOf(InvalidField.class);
        }
        assertThatThrownBy(() -> type(first, interview, "rating." + other, 3)).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> type(first, interview, "overall", "maybe")).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> type(first, interview, "salary", 3)).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> type(first, interview, "note.overall", "x".repeat(Scorecards.NOTE_LENGTH + 1)))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void nobodyElseReachesTheDraft() {
        var interview = assign(first, mustHave);
        assign(second, mustHave);

        assertThatThrownBy(() -> as(second, () -> scorecards.open(interview))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> type(second, interview, "overall", "yes")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(second, () -> scorecards.submit(interview))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsMissingIsNamed() {
        var interview = assign(first, mustHave, other);
        type(first, interview, "rating." + mustHave, 4);

        assertThatThrownBy(() -> as(first, () -> scorecards.submit(interview)))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        problem -> assertThat(problem.missing())
                                .containsExactly(
                                        new Missing(mustHave, What.NOTE),
                                        new Missing(other, What.RATING),
                                        new Missing("", What.OVERALL)));
        assertThat(evidence(interview)).isEmpty();
    }

    @Test
    void notObservedNeedsNoNoteAndIsNoEvidence() {
        var interview = assign(first, mustHave, other);
        type(first, interview, "rating." + mustHave, "not-observed");
        type(first, interview, "rating." + other, 0);
        type(first, interview, "overall", "no-decision");

        as(first, () -> scorecards.submit(interview));

        assertThat(evidence(interview)).containsExactly(new Row(other, 0.0, false));
    }

    @Test
    void submittingTwiceChangesNothing() {
        var interview = submit(first, 4, mustHave);
        as(first, () -> scorecards.submit(interview));

        assertThat(evidence(interview)).containsExactly(new Row(mustHave, 4.0, false));
        assertThatThrownBy(() -> type(first, interview, "overall", "no")).isInstanceOf(ScorecardClosed.class);
        assertThatThrownBy(() -> as(first, () -> scorecards.open(interview))).isInstanceOf(ScorecardClosed.class);
    }

    @Test
    void submittingAtOnceHappensOnce() {
        var interview = assign(first, mustHave);
        fill(first, interview, 3);

        var all = java.util.stream.Stream.generate(
                        () -> CompletableFuture.runAsync(() -> as(first, () -> scorecards.submit(interview))))
                .limit(4)
                .toList();
        all.forEach(CompletableFuture::join);

        assertThat(evidence(interview)).hasSize(1);
    }

    @Test
    void anAmendmentStandsBesideWhatItAmends() {
        var interview = submit(first, 2, mustHave, other);

        as(first, () -> scorecards.amend(interview, mustHave, Optional.of(4), "The work they sent later shows it."));
        as(first, () -> scorecards.amend(interview, other, Optional.empty(), "I mixed them up with somebody."));
        as(first, () -> scorecards.amend(interview, other, Optional.of(1), "No, it was them."));

        var card = seenBy(first).getFirst();
        assertThat(card.ratings())
                .allSatisfy(rating -> assertThat(rating.level()).contains(2));
        assertThat(card.level(mustHave)).contains(4);
        assertThat(card.level(other)).contains(1);
        assertThat(card.amendments(mustHave).getFirst().reason()).isEqualTo("The work they sent later shows it.");
        assertThat(evidence(interview))
                .containsExactlyInAnyOrder(
                        new Row(mustHave, 2.0, false),
                        new Row(other, 2.0, false),
                        new Row(mustHave, 4.0, true),
                        new Row(other, null, true),
                        new Row(other, 1.0, true));
    }

    @Test
    void onlyASubmittedScorecardIsAmendedAndWithAReason() {
        var waiting = assign(first, mustHave);
        var done = submit(second, 3, mustHave);

        assertThatThrownBy(() -> as(first, () -> scorecards.amend(waiting, mustHave, Optional.of(1), "So.")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(second, () -> scorecards.amend(done, mustHave, Optional.of(1), " ")))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> as(first, () -> scorecards.amend(done, mustHave, Optional.of(1), "So.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theListShowsWhatIsDueFirst() {
        var late = assign(first, mustHave);
        var soon = anotherInterview(Plan.due(java.time.LocalDate.of(2026, 12, 1)));
        var later = anotherInterview(Plan.due(java.time.LocalDate.of(2026, 12, 9)));

        var held = anotherInterview(new Plan("", Instant.parse("2026-12-05T13:30:00Z"), null));

        var waiting = as(first, () -> scorecards.waiting());

        assertThat(waiting).extracting(row -> row.interview().id()).containsExactly(soon, held, later, late);
        assertThat(waiting.getFirst().requisitionTitle()).isEqualTo("AI-native, Assistants");
        assertThat(as(recruiter, () -> scorecards.waiting())).isEmpty();
    }

    private UUID anotherInterview(Plan plan) {
        return as(
                recruiter,
                () -> panels.assign(
                        applications.apply(
                                candidates.add(io.touchstone.candidate.CandidateForm.of("Somebody else", "")),
                                requisition,
                                ""),
                        first.id(),
                        java.util.Set.of(mustHave),
                        plan));
    }

    private List<Row> evidence(UUID interview) {
        return sql.sql("select skill, level, corrects from evidence_record where origin_id = :id")
                .param("id", interview)
                .query((row, number) -> new Row(
                        row.getString("skill"),
                        row.getObject("level", Double.class),
                        row.getObject("corrects") != null))
                .list();
    }

    record Row(String skill, Double level, boolean correction) {}
}
