package io.touchstone.requisition.rest;

import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.testing.Calls;
import org.junit.jupiter.api.Test;

class RequisitionCallsTest extends Calls {
    @Test
    void opensForAHiringManagerByMailAddressOrId() {
        var manager = person(HIRING_MANAGER);

        var byMail = post("requisitions", body(manager.email().toUpperCase()), RECRUITER);
        var byId = post("requisitions", body(manager.id().toString()), RECRUITER);

        assertThat(byMail).hasStatus(201);
        var answer = json(byMail);
        assertThat(byMail)
                .hasHeader(
                        "Location", "/api/v1/requisitions/" + answer.get("id").asString());
        assertThat(answer.get("hiringManager").asString())
                .isEqualTo(manager.id().toString());
        assertThat(answer.get("status").asString()).isEqualTo("open");
        assertThat(json(byId).get("hiringManager")).isEqualTo(answer.get("hiringManager"));
        assertThat(json(get("requisitions/" + answer.get("id").asString(), RECRUITER)))
                .isEqualTo(answer);
    }

    @Test
    void listsPageByPage() {
        post("requisitions", body(null), RECRUITER);
        post("requisitions", body(null), RECRUITER);

        var page = json(get("requisitions?size=1&status=open", RECRUITER));

        assertThat(page.get("content")).hasSize(1);
        assertThat(page.get("size").asInt()).isEqualTo(1);
        assertThat(page.get("total").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(json(get("requisitions", HIRING_MANAGER)).get("content")).isEmpty();
    }

    @Test
    void refusesWithThePath() {
        assertThat(mistake(post("requisitions", "{}", RECRUITER))).isEqualTo("template");
        assertThat(mistake(post("requisitions", body("nobody@example.org"), RECRUITER)))
                .isEqualTo("hiringManager");
        assertThat(mistake(post("requisitions", body(null).replace("ai-native", "none"), RECRUITER)))
                .isEqualTo("template");
        assertThat(mistake(post("requisitions", body(null).replace("\"en\"", "\"fr\""), RECRUITER)))
                .isEqualTo("language");
        assertThat(mistake(post("requisitions", body(null).replace("{", "{\"status\":\"closed\","), RECRUITER)))
                .isEqualTo("status");
        assertThat(post("requisitions", body(null), EMPLOYEE)).hasStatus(403);
    }

    private static String body(String manager) {
        return "{\"template\":\"ai-native\",\"title\":\"AI-native, Assistants\",\"language\":\"en\",\"openings\":1"
                + (manager == null ? "" : ",\"hiringManager\":\"" + manager + "\"") + "}";
    }
}
