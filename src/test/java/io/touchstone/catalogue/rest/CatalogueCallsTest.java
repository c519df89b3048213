package io.touchstone.catalogue.rest;

import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.identity.Role.INTERVIEWER;
import static io.touchstone.testing.Golden.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.testing.Calls;
import org.junit.jupiter.api.Test;

class CatalogueCallsTest extends Calls {
    @Test
    void skillsHaveTheFieldsOfTheirFiles() {
        var skills = list(json(get("skills", EMPLOYEE)));

        var skill = skills.stream()
                .filter(it -> it.get("key").asString().equals("expectation-management"))
                .findFirst()
                .orElseThrow();
        assertThat(skills).hasSize(28);
        assertThat(skill.get("name").get("zh").asString()).isNotBlank();
        assertThat(skill.get("anchors")).hasSize(6);
        assertThat(skill.get("anchors").get(3).get("level").asInt()).isEqualTo(3);
        assertThat(skill.get("anchors").get(3).get("en").asString()).isNotBlank();
        assertThat(skill.get("halfLifeMonths").asInt()).isEqualTo(24);
        assertThat(skill.get("reviewBy").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(skill.has("items")).isFalse();
        assertThat(skill.get("questions")).isEmpty();
    }

    @Test
    void templatesComeOneByOneAndAll() {
        var all = json(get("role-templates", EMPLOYEE));
        var one = json(get("role-templates/ai-native", EMPLOYEE));

        assertThat(all).hasSize(5);
        assertThat(one.get("mission").get("en").asString()).isNotBlank();
        assertThat(one.get("requirements").get(0).properties())
                .extracting(field -> field.getKey())
                .contains("skill", "level", "weight", "mustHave");
        assertThat(get("role-templates/unknown", EMPLOYEE)).hasStatus(404);
    }

    @Test
    void questionsAreForThoseWhoInterview() {
        var questions = json(get("questions", INTERVIEWER));

        assertThat(questions).isNotEmpty();
        assertThat(questions.get(0).get("text").get("zh").asString()).isNotBlank();
        assertThat(questions.get(0).get("probes").get(0).has("en")).isTrue();
        assertThat(get("questions", EMPLOYEE)).hasStatus(403);
    }
}
