package io.touchstone.evidence;

import static io.touchstone.evidence.Source.INTERVIEW_RATING;
import static io.touchstone.evidence.Source.RESUME;
import static io.touchstone.evidence.Source.SELF_RATING;
import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.testing.ServiceTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class LedgerTest extends ServiceTest {
    private static final String SKILL = "expectation-management";

    @Autowired
    Ledger ledger;

    @Autowired
    Calibrations calibrations;

    private final UUID candidate = UUID.randomUUID();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void somebodyWhoMayRead() {
        signIn(RECRUITER);
    }

    @Test
    void whatIsWrittenTodayShowsAtOnce() {
        ledger.record(List.of(seen(INTERVIEW_RATING, 4, "interview one")));

        var known = ledger.of(candidate, today);

        var skill = known.skills().get(SKILL);
        assertThat(skill.mean()).isCloseTo(3.46, within(1e-9));
        assertThat(skill.variance()).isCloseTo(0.5184, within(1e-9));
        assertThat(skill.pieces()).singleElement().satisfies(piece -> {
            assertThat(piece.contribution()).isCloseTo(0.96, within(1e-9));
            assertThat(piece.weight()).isCloseTo(0.64, within(1e-9));
            assertThat(piece.validated()).isTrue();
        });
        assertThat(known.anythingDirect()).isTrue();
        assertThat(known.withheld()).isFalse();
    }

    @Test
    void aDayBeforeItWasNotKnown() {
        ledger.record(List.of(seen(INTERVIEW_RATING, 4, "interview one")));

        assertThat(ledger.of(candidate, today.minusDays(1)).skills()).isEmpty();
    }

    @Test
    void whatPeopleSayAboutThemselvesIsOneGroupAndNothingDirect() {
        ledger.record(List.of(seen(SELF_RATING, 5, "form"), seen(RESUME, 4, "resume")));

        var known = ledger.of(candidate, today);

        var pieces = known.skills().get(SKILL).pieces();
        var apart = 0.09 / 0.91 + 0.0625 / 0.9375;
        assertThat(1 / known.skills().get(SKILL).variance()).isLessThan((1 + apart) / 1.44 - 0.01);
        assertThat(pieces).extracting(Piece::validated).containsOnly(false);
        assertThat(known.anythingDirect()).isFalse();
    }

    @Test
    void evidenceAgesAgainstTheHalfLifeOfItsSkill() {
        ledger.record(List.of(observed(INTERVIEW_RATING, 4, "old", today.minusMonths(48))));

        var skill = ledger.of(candidate, today).skills().get(SKILL);

        var piece = skill.pieces().getFirst();
        assertThat(piece.ageMonths()).isCloseTo(48, within(0.1));
        assertThat(skill.variance()).isGreaterThan(0.9);
    }

    @Test
    void whatIsStillToComeHasNoAge() {
        ledger.record(List.of(observed(INTERVIEW_RATING, 4, "later", today.plusMonths(1))));

        assertThat(ledger.of(candidate, today)
                        .skills()
                        .get(SKILL)
                        .pieces()
                        .getFirst()
                        .ageMonths())
                .isZero();
    }

    @Test
    void aCorrectionReplacesAndAWithdrawalRemoves() {
        var wrong = ledger.record(List.of(seen(INTERVIEW_RATING, 1, "one"))).getFirst();
        var right = ledger.record(List.of(correction(wrong, Optional.of(4.0)))).getFirst();

        assertThat(ledger.of(candidate, today).skills().get(SKILL).pieces())
                .extracting(Piece::evidenceId)
                .containsExactly(right);

        ledger.record(List.of(correction(right, Optional.empty())));

        assertThat(ledger.of(candidate, today).skills()).isEmpty();
        assertThatThrownBy(() -> ledger.record(List.of(correction(wrong, Optional.of(2.0)))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ledger.record(List.of(correction(UUID.randomUUID(), Optional.of(2.0)))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsWithheldTakesItsCorrectionsAndItsNumbersWithIt() {
        var hidden = seen(INTERVIEW_RATING, 1, "hidden");
        var id = ledger.record(List.of(hidden, seen(INTERVIEW_RATING, 4, "open")))
                .getFirst();
        ledger.record(List.of(correction(id, Optional.of(2.0))));

        try {
            BlindRuleInTests.WITHHELD.add(hidden.origin().id());
            var known = ledger.of(candidate, today);
            assertThat(known.withheld()).isTrue();
            assertThat(known.skills().get(SKILL).pieces()).hasSize(1);
            assertThat(known.skills().get(SKILL).mean()).isCloseTo(3.46, within(1e-9));
        } finally {
            BlindRuleInTests.WITHHELD.remove(hidden.origin().id());
        }
        assertThat(ledger.of(candidate, today).skills().get(SKILL).pieces()).hasSize(2);
    }

    @Test
    void answersForEverybodyWhoIsAskedFor() {
        ledger.record(List.of(seen(INTERVIEW_RATING, 4, "one")));
        var unknown = UUID.randomUUID();

        var known = ledger.of(List.of(candidate, unknown), today);

        assertThat(known).containsOnlyKeys(candidate, unknown);
        assertThat(known.get(unknown).skills()).isEmpty();
        assertThat(known.get(unknown).anythingDirect()).isFalse();
    }

    @Test
    void isNotForEmployees() {
        signIn(EMPLOYEE);

        assertThatThrownBy(() -> ledger.of(candidate, today)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theFirstCalibrationIsMadeOfDesignDefaults() {
        var first = calibrations.version(1);

        assertThat(first.designDefaults()).isTrue();
        assertThat(first.prior().mean()).isEqualTo(2.5);
        assertThat(first.prior().variance()).isCloseTo(1.44, within(1e-12));
        assertThat(first.sources()).containsOnlyKeys(Source.values());
        assertThat(first.errorVariance(INTERVIEW_RATING)).isCloseTo(0.81, within(1e-12));
        assertThat(first.errorVariance(SELF_RATING)).isCloseTo(14.56, within(1e-9));
        assertThatThrownBy(() -> calibrations.version(99)).isInstanceOf(NotFound.class);
    }

    private NewEvidence seen(Source source, double level, String group) {
        return observed(source, level, group, today);
    }

    private NewEvidence observed(Source source, double level, String group, LocalDate on) {
        return new NewEvidence(
                candidate,
                SKILL,
                source,
                Optional.of(level),
                on,
                group,
                new Origin("scorecard", UUID.randomUUID()),
                Optional.empty(),
                Optional.empty());
    }

    private NewEvidence correction(UUID corrected, Optional<Double> level) {
        return new NewEvidence(
                candidate,
                SKILL,
                INTERVIEW_RATING,
                level,
                today,
                "corrected",
                new Origin("correction", UUID.randomUUID()),
                Optional.empty(),
                Optional.of(corrected));
    }
}
