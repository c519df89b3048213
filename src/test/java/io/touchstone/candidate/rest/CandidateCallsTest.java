package io.touchstone.candidate.rest;

import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.testing.Calls;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CandidateCallsTest extends Calls {
    @Test
    void addsACandidateFromAResume() {
        var answer = post("candidates", resume(), RECRUITER);

        assertThat(answer).hasStatus(201);
        var candidate = json(answer);
        assertThat(candidate.get("name").asString()).isEqualTo("Mei Okafor");
        assertThat(candidate.get("location").asString()).isEqualTo("Leeds, GB");
        assertThat(candidate.get("links")).hasSize(2);
        assertThat(candidate.get("experiences")).hasSize(2);
        assertThat(candidate.get("experiences").get(0).get("title").asString()).isEqualTo("Product manager");
        assertThat(candidate.get("experiences").get(0).get("from").asString()).isEqualTo("2022-03");
        assertThat(candidate.get("experiences").get(0).get("text").asString())
                .isEqualTo("Assistants for support.\nHalved the edits per draft.");
    }

    @Test
    void refusesWithThePathOfTheResume() {
        assertThat(mistake(post("candidates", "{}", RECRUITER))).isEqualTo("basics");
        assertThat(mistake(post("candidates", resume().replace("\"Mei Okafor\"", "\" \""), RECRUITER)))
                .isEqualTo("basics.name");
        assertThat(mistake(post("candidates", resume().replace("2022-03", "March"), RECRUITER)))
                .isEqualTo("work[0].startDate");
        assertThat(mistake(post("candidates", resume().replace("https://b.example", "javascript:1"), RECRUITER)))
                .isEqualTo("basics.profiles[0].url");
        assertThat(mistake(post("candidates", resume().replace("\"label\"", "\"stage\""), RECRUITER)))
                .isEqualTo("basics.stage");
        assertThat(mistake(post("candidates", resume().replace("{\"basics\"", "{\"id\":1,\"basics\""), RECRUITER)))
                .isEqualTo("id");
        assertThat(post("candidates", resume(), EMPLOYEE)).hasStatus(403);
    }

    @Test
    void theSameMailAddressIsAConflict() {
        var resume = resume();
        post("candidates", resume, RECRUITER);

        assertThat(post("candidates", resume, RECRUITER)).hasStatus(409).hasContentType("application/problem+json");
    }

    @Test
    void putsACandidateOnARequisition() {
        var candidate = json(post("candidates", resume(), RECRUITER)).get("id").asString();
        var requisition = json(post(
                        "requisitions",
                        "{\"template\":\"ai-native\",\"title\":\"Assistants\",\"language\":\"zh\",\"openings\":2}",
                        RECRUITER))
                .get("id")
                .asString();
        var body = "{\"candidateId\":\"" + candidate + "\",\"source\":\"Fair\"}";

        var answer = post("requisitions/" + requisition + "/applications", body, RECRUITER);

        assertThat(answer).hasStatus(201);
        assertThat(json(answer).get("candidateId").asString()).isEqualTo(candidate);
        assertThat(json(answer).get("stage").get("group").asString()).isEqualTo("applied");
        assertThat(json(answer).get("source").asString()).isEqualTo("Fair");
        assertThat(post("requisitions/" + requisition + "/applications", body, RECRUITER))
                .hasStatus(409);
        assertThat(mistake(post("requisitions/" + requisition + "/applications", "{}", RECRUITER)))
                .isEqualTo("candidateId");
        assertThat(post("requisitions/" + UUID.randomUUID() + "/applications", body, RECRUITER))
                .hasStatus(404);
    }

    private static String resume() {
        return """
                {"basics":{"name":"Mei Okafor","label":"Product manager","email":"%s@example.org","url":"https://a.example",
                 "summary":"Builds assistants.","location":{"city":"Leeds","countryCode":"GB"},
                 "profiles":[{"network":"Code","username":"mei","url":"https://b.example"}]},
                 "work":[{"name":"Acme","position":"Product manager","startDate":"2022-03","endDate":"2024",
                  "summary":"Assistants for support.","highlights":["Halved the edits per draft."]}],
                 "projects":[{"name":"Eval kit","description":"A test set.","keywords":["evaluation"]}],
                 "education":[{"institution":"Leeds","area":"History"}],
                 "skills":[{"name":"Evaluation","level":"Expert","keywords":["rubrics"]}]}""".formatted(UUID.randomUUID());
    }
}
