package io.touchstone.api;

import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.identity.Role.INTERVIEWER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.problem.StaleEdit;
import io.touchstone.problem.TooManyRequests;
import io.touchstone.testing.Calls;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

class ApiProblemsTest extends Calls {
    @Autowired
    ApiProblems problems;

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{} {}", "{\"prior\":NaN}", "null", "\u0000"})
    void whatIsNotTheExpectedJsonIsRefused(String body) {
        assertThat(post("measure/posterior", body, EMPLOYEE)).hasStatus(400).hasContentType("application/problem+json");
    }

    @Test
    void depthIsBounded() {
        var deep = "{\"prior\":" + "[".repeat(5000) + "]".repeat(5000) + "}";

        assertThat(post("measure/posterior", deep, EMPLOYEE)).hasStatus(400);
    }

    @Test
    void aBodyOverOneMegabyteIsTooLarge() {
        var answer = post("measure/posterior", "{\"prior\":\"" + "x".repeat(1 << 20) + "\"}", EMPLOYEE);

        assertThat(answer).hasStatus(413).hasContentType("application/problem+json");
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeBack() {
        var answer = problems.on(new TooManyRequests(Duration.ofSeconds(90)), new MockHttpServletRequest());

        assertThat(answer.getStatusCode().value()).isEqualTo(429);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("90");
    }

    @Test
    void methodAndMediaTypeAreToldApart() {
        assertThat(get("measure/posterior", EMPLOYEE)).hasStatus(405).hasContentType("application/problem+json");
        assertThat(mvc.post()
                        .uri("/api/v1/measure/posterior")
                        .header("Authorization", bearer(person(EMPLOYEE), EMPLOYEE))
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}"))
                .hasStatus(415)
                .hasContentType("application/problem+json");
    }

    @Test
    void whoMayNotIsTold() {
        assertThat(get("questions", EMPLOYEE)).hasStatus(403).hasContentType("application/problem+json");
        assertThat(get("requisitions", INTERVIEWER)).hasStatus(403);
    }

    @Test
    void whatDoesNotExistAndWhatCannotExistAnswerAlike() {
        var missing = get("requisitions/0190a0a0-0000-7000-8000-000000000000", RECRUITER);
        var nonsense = get("requisitions/nonsense", RECRUITER);

        assertThat(missing).hasStatus(404);
        assertThat(nonsense).hasStatus(404);
        assertThat(json(missing).get("detail")).isEqualTo(json(nonsense).get("detail"));
    }

    @Test
    void pagesAreBounded() {
        assertThat(mistake(get("requisitions?size=201", RECRUITER))).isEqualTo("size");
        assertThat(mistake(get("requisitions?size=many", RECRUITER))).isEqualTo("size");
        assertThat(mistake(get("requisitions?page=-1", RECRUITER))).isEqualTo("page");
        assertThat(mistake(get("requisitions?status=odd", RECRUITER))).isEqualTo("status");
    }

    @Test
    void anEditThatCameTooLateIsToldWhoWasFirstAndWhen() {
        var editor = UUID.randomUUID();
        var at = Instant.parse("2026-11-24T08:00:00Z");

        var known = problems.on(new StaleEdit(Optional.of(editor), Optional.of(at)), new MockHttpServletRequest());
        var met = problems.on(new OptimisticLockingFailureException("both"), new MockHttpServletRequest());

        assertThat(known.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(properties(known)).isEqualTo(Map.of("editor", editor, "editedAt", at));
        assertThat(met.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(properties(met)).isNull();
    }

    private static @Nullable Map<String, Object> properties(ResponseEntity<Object> answer) {
        return ((ProblemDetail) Objects.requireNonNull(answer.getBody())).getProperties();
    }

    @Test
    void speaksTheLanguageOfTheRequest() {
        var answer = mvc.post()
                .uri("/api/v1/measure/posterior")
                .header("Authorization", bearer(person(EMPLOYEE), EMPLOYEE))
                .header("Accept-Language", "zh-CN")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .exchange();

        assertThat(json(answer).get("detail").asString()).isEqualTo("请求中有内容不符合要求。");
    }
}
