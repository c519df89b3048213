package io.touchstone.matching;

import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.touchstone.evidence.Source;
import io.touchstone.identity.People.Person;
import io.touchstone.matching.Explanation.NextQuestion;
import io.touchstone.matching.Explanation.PieceReason;
import io.touchstone.matching.Explanation.SkillReason;
import io.touchstone.problem.NotFound;
import io.touchstone.testing.ServiceTest;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExplanationsTest extends ServiceTest {
    @Autowired
    Explanations explanations;

    @Autowired
    Rankings rankings;

    @Autowired
    RankingWorld world;

    private Person recruiter;
    private UUID requisition;

    @BeforeEach
    void aRequisition() {
        recruiter = signIn(RECRUITER);
        requisition = world.requisition();
    }

    @Test
    void itsPartsAddUpToTheFitThatTheRankingShows() {
        var application = world.interviewed(requisition, "Mei Okafor", 4, 2);

        var explanation = explanations.of(application);

        var shown = rankings.of(requisition).find(application).orElseThrow();
        assertThat(explanation.person().fit()).isEqualTo(shown.fit());
        assertThat(explanation.person().mustHaves()).isEqualTo(shown.mustHaves());
        assertThat(explanation.skills().stream()
                        .mapToDouble(SkillReason::contribution)
                        .sum())
                .isCloseTo(shown.fit(), within(1e-9));
    }

    @Test
    void everySkillOpensToItsPieces() {
        var application = world.interviewed(requisition, "Mei Okafor", 4, 1);
        world.rate(application, Source.RESUME, 5);

        var skill = explanations.of(application).skills().getFirst();

        assertThat(skill.seen()).isTrue();
        assertThat(skill.pieces())
                .extracting(PieceReason::source)
                .containsExactlyInAnyOrder(Source.INTERVIEW_RATING, Source.RESUME);
        assertThat(skill.pieces()).extracting(PieceReason::validated).containsExactlyInAnyOrder(true, false);
        assertThat(skill.pieces()).allMatch(piece -> piece.recordedBy().equals(Optional.of(recruiter.name())));
        assertThat(skill.pieces().stream()
                        .mapToDouble(PieceReason::contribution)
                        .sum())
                .isCloseTo(skill.belief().mean() - 2.5, within(1e-9));
        assertThat(skill.low()).isLessThan(skill.level());
        assertThat(skill.high()).isGreaterThan(skill.level()).isLessThanOrEqualTo(5);
    }

    @Test
    void whatNobodyAskedAboutIsWhatIsAssumedOfEverybody() {
        var explanation = explanations.of(world.applicant(requisition, "林沐"));

        assertThat(explanation.skills())
                .allMatch(skill -> skill.pieces().isEmpty()
                        && !skill.seen()
                        && skill.belief().mean() == 2.5);
        assertThat(explanation.person().enoughKnown()).isFalse();
    }

    @Test
    void asksNextWhatChangesMostPerMinute() {
        var next = explanations
                .of(world.interviewed(requisition, "Mei Okafor", 4, 1))
                .next();

        assertThat(next).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(next)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(NextQuestion::valuePerMinute).reversed());
        assertThat(next).allMatch(question -> question.minutes() > 0 && question.sureAfter() > question.sureNow());
    }

    @Test
    void aHiringManagerReadsOnlyTheirOwn() {
        var manager = person(HIRING_MANAGER);
        var foreign = world.applicant(requisition, "Foreign");
        var own = world.applicant(world.requisitionOf(manager.id()), "Own");

        assertThat(as(manager, () -> explanations.of(own)).person().name()).isEqualTo("Own");
        assertThatThrownBy(() -> as(manager, () -> explanations.of(foreign))).isInstanceOf(NotFound.class);
    }
}
