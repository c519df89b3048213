package io.touchstone.testing;

import io.touchstone.identity.Role;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The base of tests of the REST API: each call with the token of a colleague. */
public abstract class Calls extends ServiceTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    protected MvcTestResult post(String path, String body, Role... roles) {
        return mvc.post()
                .uri("/api/v1/" + path)
                .header("Authorization", bearer(person(roles), roles))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    protected MvcTestResult get(String path, Role... roles) {
        return mvc.get()
                .uri("/api/v1/" + path)
                .header("Authorization", bearer(person(roles), roles))
                .exchange();
    }

    protected static JsonNode json(MvcTestResult result) {
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }

    /** Where the first mistake of a 400 is said to be. */
    protected static String mistake(MvcTestResult result) {
        return json(result).path("errors").path(0).path("path").asString("none");
    }
}
