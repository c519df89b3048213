package io.touchstone.security;

import static io.touchstone.identity.Role.INTERVIEWER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.evidence.Ledger;
import io.touchstone.identity.People.Person;
import io.touchstone.interview.InterviewTest;
import io.touchstone.matching.Explanation;
import io.touchstone.matching.Explanation.NextQuestion;
import io.touchstone.matching.Explanation.PieceReason;
import io.touchstone.matching.Explanations;
import io.touchstone.matching.Ranked;
import io.touchstone.matching.Rankings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a scorecard that was submitted, through the ledger, to every number: for who may know, and for who may not yet. */
class BlindNumbersTest extends InterviewTest {
    @Autowired
    Rankings rankings;

    @Autowired
    Explanations explanations;

    @Autowired
    Ledger ledger;

    private Person member;
    private UUID own;
    private UUID theirs;
    private String asked;

    @BeforeEach
    void aColleagueAndARecruiterAreOnThePanel() {
        member = person(RECRUITER, INTERVIEWER);
        own = assign(member, mustHave);
        asked = explained(recruiter).next().getFirst().skill();
        theirs = assign(first, asked, other);
    }

    @Test
    void whoMayNotKnowYetGetsTheNumbersOfBefore() {
        var ranked = ranked(member);
        var explained = explained(member);

        submitTheirs();

        assertThat(ranked(member))
                .usingRecursiveComparison()
                .ignoringFields("withheld")
                .isEqualTo(ranked);
        assertThat(ranked(member).withheld()).isTrue();
        assertThat(explained(member).skills()).isEqualTo(explained.skills());
        assertThat(explained(member).next()).isEqualTo(explained.next());
        assertThat(known(member)).isFalse();
    }

    @Test
    void whoMayKnowGetsOtherNumbersAndTheWayToTheScorecard() {
        var ranked = ranked(recruiter);
        var explained = explained(recruiter);

        submitTheirs();

        assertThat(ranked(recruiter).withheld()).isFalse();
        assertThat(ranked(recruiter).fit()).isGreaterThan(ranked.fit());
        assertThat(explained(recruiter).next()).isNotEqualTo(explained.next());
        assertThat(explained(recruiter).next()).extracting(NextQuestion::skill).doesNotContain(asked);
        assertThat(pieces(recruiter))
                .hasSize(2)
                .allSatisfy(piece -> assertThat(piece.page()).contains("interviews/" + theirs))
                .allSatisfy(piece -> assertThat(piece.level()).isEqualTo(5));
        assertThat(known(recruiter)).isTrue();
    }

    @Test
    void whoSubmitsTheirOwnGetsTheNumbersOfEverybody() {
        submitTheirs();
        fill(member, own, 2);

        as(member, () -> scorecards.submit(own));

        assertThat(ranked(member)).isEqualTo(ranked(recruiter));
        assertThat(explained(member)).isEqualTo(explained(recruiter));
        assertThat(pieces(member)).hasSize(3);
    }

    @Test
    void anAmendmentChangesNothingForWhoMayNotKnowYet() {
        submitTheirs();
        var seen = explained(member);
        var all = explained(recruiter);

        as(first, () -> scorecards.amend(theirs, asked, Optional.of(0), "Not so after all."));

        assertThat(explained(member)).isEqualTo(seen);
        assertThat(explained(recruiter)).isNotEqualTo(all);
    }

    private void submitTheirs() {
        fill(first, theirs, 5);
        as(first, () -> scorecards.submit(theirs));
    }

    private Ranked ranked(Person viewer) {
        return as(viewer, () -> rankings.of(requisition)).find(application).orElseThrow();
    }

    private Explanation explained(Person viewer) {
        return as(viewer, () -> explanations.of(application));
    }

    private List<PieceReason> pieces(Person viewer) {
        return explained(viewer).skills().stream()
                .flatMap(skill -> skill.pieces().stream())
                .toList();
    }

    private boolean known(Person viewer) {
        return as(viewer, () -> ledger.of(candidate, LocalDate.now(ZoneOffset.UTC)))
                .anythingDirect();
    }
}
