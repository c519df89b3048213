package io.touchstone.interview;

import static io.touchstone.identity.Role.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.identity.People.Person;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ScorecardDraftsTest extends InterviewTest {
    private UUID interview;

    @Test
    void aChangeIsStoredOnceAndAnsweredAlike() {
        interview = assign(first, mustHave);
        var key = UUID.randomUUID();

        var answer = put(first, "rating." + mustHave, "4", 0, key);

        assertThat(answer)
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.revision")
                .isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.savedAt").asString().endsWith("Z");
        assertThat(put(first, "rating." + mustHave, "4", 0, key))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.revision")
                .isEqualTo(1);
        assertThat(put(first, "rating." + mustHave, "null", 1, UUID.randomUUID()))
                .hasStatus(200);
    }

    @Test
    void anOlderRevisionGetsTheirs() {
        interview = assign(first, mustHave);
        put(first, "overall", "\"yes\"", 0, UUID.randomUUID());

        var answer = put(first, "overall", "\"no\"", 0, UUID.randomUUID());

        assertThat(answer).hasStatus(409).bodyJson().extractingPath("$.value").isEqualTo("yes");
        assertThat(answer).bodyJson().extractingPath("$.revision").isEqualTo(1);
        assertThat(answer).bodyJson().hasPath("$.savedAt");
    }

    @Test
    void aSubmittedScorecardIsGone() {
        interview = submit(first, 3, mustHave);

        assertThat(put(first, "overall", "\"no\"", 0, UUID.randomUUID()))
                .hasStatus(410)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aForeignOneAndAMissingOneAnswerAlike() {
        interview = assign(first, mustHave);
        var foreign = put(second, "overall", "\"no\"", 0, UUID.randomUUID());
        interview = UUID.randomUUID();
        var missing = put(second, "overall", "\"no\"", 0, UUID.randomUUID());

        assertThat(foreign).hasStatus(404);
        assertThat(missing).hasStatus(404);
        assertThat(foreign).bodyJson().extractingPath("$.detail").isNotNull();
        assertThat(put(person(EMPLOYEE), "overall", "\"no\"", 0, UUID.randomUUID()))
                .hasStatus(403);
    }

    @Test
    void badValuesAreRefusedForGood() {
        interview = assign(first, mustHave);

        assertThat(put(first, "rating." + mustHave, "9", 0, UUID.randomUUID())).hasStatus(422);
        assertThat(put(first, "rating.unknown", "3", 0, UUID.randomUUID())).hasStatus(422);
        assertThat(send(first, "overall", "{\"value\":\"yes\",\"revision\":0}")).hasStatus(400);
        assertThat(send(first, "overall", "{\"value\":")).hasStatus(400);
    }

    @Test
    void withoutOurHeaderNothingIsStored() {
        interview = assign(first, mustHave);
        var context = as(first, SecurityContextHolder::getContext);

        assertThat(mvc.put()
                        .uri("/drafts/scorecards/" + interview + "/overall")
                        .with(SecurityMockMvcRequestPostProcessors.securityContext(context))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"value\":\"yes\",\"revision\":0,\"key\":\"" + UUID.randomUUID() + "\"}"))
                .hasStatus(403);
        assertThat(as(first, () -> scorecards.open(interview)).answers()).isEmpty();
    }

    private MvcTestResult put(Person person, String field, String value, long revision, UUID key) {
        return send(person, field, "{\"value\":%s,\"revision\":%d,\"key\":\"%s\"}".formatted(value, revision, key));
    }

    private MvcTestResult send(Person person, String field, String body) {
        var context = as(person, SecurityContextHolder::getContext);
        return mvc.put()
                .uri("/drafts/scorecards/" + interview + "/" + field)
                .with(SecurityMockMvcRequestPostProcessors.securityContext(context))
                .header("X-Touchstone", "1")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
