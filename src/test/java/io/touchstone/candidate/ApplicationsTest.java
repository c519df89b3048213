package io.touchstone.candidate;

import static io.touchstone.candidate.ClosingReason.SKILL;
import static io.touchstone.candidate.ClosingType.WE_DECLINED;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.requisition.CloseReason;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.Requisitions;
import io.touchstone.requisition.StageGroup;
import io.touchstone.testing.ServiceTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class ApplicationsTest extends ServiceTest {
    @Autowired
    Candidates candidates;

    @Autowired
    Applications applications;

    @Autowired
    Requisitions requisitions;

    private UUID requisition;
    private UUID application;

    @BeforeEach
    void anApplication() {
        signIn(RECRUITER);
        requisition = requisitions.open(new NewRequisition("ai-native", "AI-native, Assistants", "en", 1, null));
        application = applications.apply(
                candidates.add(CandidateForm.of("Mei Okafor", "")), requisition, "Recommended by a colleague");
    }

    @Test
    void startsInTheFirstStage() {
        var made = applications.get(application);

        assertThat(made.candidateName()).isEqualTo("Mei Okafor");
        assertThat(made.stage().group()).isEqualTo(StageGroup.APPLIED);
        assertThat(made.closed()).isEmpty();
        assertThat(applications.of(requisition)).containsExactly(made);
    }

    @Test
    void thereIsOneForEachPersonAndRequisition() {
        var candidate = applications.get(application).candidateId();

        assertThatThrownBy(() -> applications.apply(candidate, requisition, "")).isInstanceOf(Refused.class);
    }

    @Test
    void somebodyNewIsAddedAndPutOnItOrNeither() {
        var mail = "new" + UUID.randomUUID() + "@example.org";
        var open = applications.apply(CandidateForm.of("Ines Falk", mail), requisition, "Job page");
        assertThat(applications.get(open).candidateId())
                .isEqualTo(candidates.withEmail(mail).orElseThrow());

        requisitions.close(requisition, CloseReason.FILLED);
        var other = CandidateForm.of("Late Comer", "late" + mail);

        assertThatThrownBy(() -> applications.apply(other, requisition, "")).isInstanceOf(Refused.class);
        assertThat(candidates.withEmail("late" + mail)).isEmpty();
    }

    @Test
    void rejectingKeepsTheReasonAndTheWayThere() {
        var review = requisitions.stages(requisition).get(1);
        applications.move(application, applications.get(application).version(), review.id());

        applications.reject(
                application,
                applications.get(application).version(),
                new Rejection(WE_DECLINED, SKILL, "output-control", "No test set, no figures."));

        var closing = applications.get(application).closed().orElseThrow();
        assertThat(closing.skill()).contains("output-control");
        assertThat(closing.note()).isEqualTo("No test set, no figures.");
        assertThat(applications.moves(application))
                .extracting(move -> move.to().group())
                .isEqualTo(List.of(StageGroup.APPLIED, StageGroup.REVIEW, StageGroup.CLOSED));
    }

    @Test
    void aRejectionNamesASkillOfTheCatalogue() {
        var version = applications.get(application).version();
        var why = new Rejection(WE_DECLINED, SKILL, "charm", "Not there.");

        assertThatThrownBy(() -> applications.reject(application, version, why)).isInstanceOf(InvalidField.class);
        assertThat(applications.get(application).version()).isEqualTo(version);
    }

    @Test
    void nobodyFindsThemselfByMail() {
        var somebody = person(RECRUITER);
        candidates.add(CandidateForm.of("Their former self", somebody.email()));

        assertThat(candidates.withEmail(somebody.email())).isPresent();
        assertThat(as(somebody, () -> candidates.withEmail(somebody.email()))).isEmpty();
    }

    @Test
    void aSearchTakesSignsAsTheyAre() {
        var mark = "100%_!\\ " + UUID.randomUUID();
        candidates.add(CandidateForm.of("Ines " + mark, ""));

        assertThat(candidates.search(mark.toUpperCase(Locale.ROOT), PageRequest.of(0, 10)))
                .hasSize(1);
        assertThat(candidates.search(mark.replace('_', 'x'), PageRequest.of(0, 10)))
                .isEmpty();
    }

    @Test
    void aForeignApplicationIsMissing() {
        var manager = person(HIRING_MANAGER);
        var candidate = applications.get(application).candidateId();

        assertThatThrownBy(() -> as(manager, () -> applications.get(application)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(manager, () -> applications.get(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(manager, () -> candidates.get(candidate))).isInstanceOf(NotFound.class);
    }

    @Test
    void howLongSomebodyIsInAStageCountsFromTheirLastMove() {
        var before = applications.get(application);

        applications.move(
                application,
                before.version(),
                requisitions.stages(requisition).get(1).id());

        assertThat(before.inStageSince()).isEqualTo(before.appliedAt());
        assertThat(applications.get(application).inStageSince()).isAfter(before.appliedAt());
    }
}
