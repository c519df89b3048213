package io.touchstone.matching.rest;

import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.identity.People.Person;
import io.touchstone.matching.RankingWorld;
import io.touchstone.testing.ServiceTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class RankingControllerTest extends ServiceTest {
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
    void answersWhatTheScreenShows() {
        var seen = world.interviewed(requisition, "Mei Okafor", 5, 3);
        world.applicant(requisition, "林沐");

        var answer = get(bearer(recruiter, RECRUITER), "");

        assertThat(answer).hasStatusOk();
        var json = assertThat(answer).bodyJson();
        json.extractingPath("$.asOf").asString().matches("\\d{4}-\\d\\d-\\d\\d");
        json.extractingPath("$.matrixVersion").isEqualTo(1);
        json.extractingPath("$.calibration").isEqualTo(1);
        json.extractingPath("$.total").isEqualTo(2);
        json.extractingPath("$.content[0].applicationId").isEqualTo(seen.toString());
        json.extractingPath("$.content[0].name").isEqualTo("Mei Okafor");
        json.extractingPath("$.content[0].rank").isEqualTo(1);
        json.extractingPath("$.content[0].tier").isEqualTo(1);
        json.extractingPath("$.content[0].tie").isEqualTo(false);
        json.extractingPath("$.content[0].gates[0].gate").isEqualTo("pass");
        json.extractingPath("$.content[1].rank").isNull();
        json.extractingPath("$.content[1].tier").isEqualTo(4);
        json.extractingPath("$.content[1].fit").asNumber().isNotNull();
    }

    @Test
    void comesInPages() {
        world.applicant(requisition, "One");
        world.applicant(requisition, "Two");

        var second = get(bearer(recruiter, RECRUITER), "?page=1&size=1");

        assertThat(second)
                .bodyJson()
                .extractingPath("$.content[*].name")
                .asArray()
                .containsExactly("Two");
        assertThat(get(bearer(recruiter, RECRUITER), "?size=100000")).hasStatus(400);
    }

    @Test
    void foreignAndMissingOnesAnswerAlike() {
        var manager = person(HIRING_MANAGER);

        assertThat(get(bearer(manager, HIRING_MANAGER), "")).hasStatus(404);
        assertThat(mvc.get()
                        .uri("/api/v1/requisitions/" + UUID.randomUUID() + "/ranking")
                        .header("Authorization", bearer(recruiter, RECRUITER)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/requisitions/" + requisition + "/ranking"))
                .hasStatus(401);
    }

    private MvcTestResult get(String bearer, String query) {
        return mvc.get()
                .uri("/api/v1/requisitions/" + requisition + "/ranking" + query)
                .header("Authorization", bearer)
                .exchange();
    }
}
