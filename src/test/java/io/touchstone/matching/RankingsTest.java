package io.touchstone.matching;

import static io.touchstone.candidate.ClosingReason.SKILL;
import static io.touchstone.candidate.ClosingType.WE_DECLINED;
import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.INTERVIEWER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.candidate.Applications;
import io.touchstone.candidate.Rejection;
import io.touchstone.evidence.Source;
import io.touchstone.measure.Gate;
import io.touchstone.problem.NotFound;
import io.touchstone.testing.ServiceTest;
import io.touchstone.testing.Statements;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class RankingsTest extends ServiceTest {
    @Autowired
    Rankings rankings;

    @Autowired
    Applications applications;

    @Autowired
    RankingWorld world;

    @BeforeEach
    void aRecruiter() {
        signIn(RECRUITER);
    }

    @Test
    void theWorstGateDecidesTheTierAndTheTierThePlace() {
        var requisition = world.requisition();
        var weak = world.interviewed(requisition, "Petra Salonen", 1, 3);
        var once = world.interviewed(requisition, "Rafael Nwosu", 4, 1);
        var strong = world.interviewed(requisition, "Mei Okafor", 5, 3);

        var people = rankings.of(requisition).people();

        assertThat(people).extracting(Ranked::applicationId).containsExactly(strong, once, weak);
        assertThat(people).extracting(Ranked::tier).containsExactly(1, 2, 3);
        assertThat(people.getFirst().mustHaves()).isNotEmpty().allMatch(it -> it.gate() == Gate.PASS);
        assertThat(people.get(1).mustHaves()).allMatch(it -> it.gate() == Gate.COLLECT);
        assertThat(people.getLast().mustHaves()).anyMatch(it -> it.gate() == Gate.REVIEW);
        assertThat(people)
                .extracting(person -> person.place().orElseThrow().first())
                .containsExactly(1, 2, 3);
    }

    @Test
    void whoeverNobodySawHasNoPlaceAndStandsLastInTheOrderOfApplication() {
        var requisition = world.requisition();
        var asked = world.applicant(requisition, "Nobody Asked");
        var resume = world.applicant(requisition, "林沐");
        world.rate(resume, Source.RESUME, 5);
        var self = world.applicant(requisition, "Self Assessed");
        world.rate(self, Source.SELF_RATING, 5);
        var seen = world.interviewed(requisition, "Weak But Seen", 1, 2);

        var people = rankings.of(requisition).people();

        assertThat(people).extracting(Ranked::applicationId).containsExactly(seen, asked, resume, self);
        assertThat(people)
                .extracting(Ranked::known)
                .isEqualTo(List.of(Known.SEEN, Known.NOTHING, Known.RESUME_ONLY, Known.NOTHING_SEEN));
        assertThat(people.subList(1, 4))
                .allMatch(person -> person.tier() == 4 && person.place().isEmpty());
    }

    @Test
    void whoCantBeToldApartShareAPlace() {
        var requisition = world.requisition();
        world.interviewed(requisition, "One", 4, 2);
        world.interviewed(requisition, "Two", 4, 2);

        var people = rankings.of(requisition).people();

        assertThat(people)
                .extracting(person -> person.place().orElseThrow())
                .containsExactly(new Place(1, 2, 0), new Place(1, 2, 1));
    }

    @Test
    void saysWhatItWasMadeWith() {
        var ranking = rankings.of(world.requisition());

        assertThat(ranking.matrixVersion()).isEqualTo(1);
        assertThat(ranking.matrixApproved()).isFalse();
        assertThat(ranking.calibration()).isEqualTo(1);
        assertThat(ranking.designDefaults()).isTrue();
        assertThat(ranking.withheld()).isFalse();
        assertThat(ranking.people()).isEmpty();
    }

    @Test
    void leavesOutWhoIsNoLongerInProcess() {
        var requisition = world.requisition();
        var gone = world.interviewed(requisition, "Gone", 1, 1);
        var here = world.applicant(requisition, "Here");

        applications.reject(
                gone,
                applications.get(gone).version(),
                new Rejection(WE_DECLINED, SKILL, "output-control", "No tests."));

        assertThat(rankings.of(requisition).people())
                .extracting(Ranked::applicationId)
                .containsExactly(here);
    }

    @Test
    void isForThoseWhoReadTheRequisition() {
        var manager = person(HIRING_MANAGER);
        var requisition = world.requisitionOf(manager.id());
        var other = world.requisition();
        world.applicant(requisition, "Mei Okafor");

        assertThat(as(manager, () -> rankings.of(requisition)).people()).hasSize(1);
        assertThat(as(person(ADMINISTRATOR), () -> rankings.of(requisition)).people())
                .hasSize(1);
        assertThatThrownBy(() -> as(manager, () -> rankings.of(other))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(manager, () -> rankings.of(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(person(INTERVIEWER), () -> rankings.of(requisition)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void asksTheDatabaseNoMoreForManyThanForOne() {
        var few = world.requisition();
        world.interviewed(few, "One", 3, 1);
        var many = world.requisition();
        for (int i = 0; i < 8; i++) {
            world.interviewed(many, "Person " + i, 3, 1);
        }

        var forOne = Statements.of(() -> rankings.of(few));
        var forMany = Statements.of(() -> rankings.of(many));

        assertThat(forMany).isEqualTo(forOne);
    }
}
