package io.touchstone.catalogue.rest;

import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.testing.Golden.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.testing.Calls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

class RecognitionCallsTest extends Calls {
    private static final String PATH = "skills/recognise";

    @Test
    void mentionsComeWithTheirPlaceInTheTextAsSent() {
        var text = "😀 Conducted ｕｓｅｒ interviews; 没有微调经验.";

        var mentions =
                list(json(post(PATH, "{\"text\":\"" + text + "\"}", EMPLOYEE)).get("mentions"));

        assertThat(mentions).hasSize(2);
        var first = mentions.getFirst();
        assertThat(first.get("skill").asString()).isEqualTo("user-insight");
        assertThat(first.get("start").asInt()).isEqualTo(13);
        assertThat(first.get("end").asInt()).isEqualTo(28);
        assertThat(first.get("excerpt").asString()).isEqualTo("ｕｓｅｒ interviews");
        assertThat(first.get("strength").asInt()).isEqualTo(2);
        assertThat(first.get("counted").asBoolean()).isTrue();
        assertThat(first.has("reason")).isFalse();
    }

    @Test
    void whatIsNegatedOrOnlyWishedForSaysSo() {
        var mentions = list(json(post(PATH, "{\"text\":\"没有微调经验。Interested in RAG.\"}", EMPLOYEE))
                .get("mentions"));

        assertThat(mentions)
                .extracting(it -> it.get("skill").asString())
                .containsExactly("model-adaptation", "technical-path");
        assertThat(mentions).extracting(it -> it.get("counted").asBoolean()).containsOnly(false);
        assertThat(mentions).extracting(it -> it.get("reason").asString()).containsExactly("negated", "interest");
    }

    @Test
    void anEmptyTextNamesNothing() {
        assertThat(json(post(PATH, "{\"text\":\"\"}", EMPLOYEE)).get("mentions"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {} | text
                    {"text":null} | text
                    {"text":["RAG"]} | text
                    {"text":"RAG","language":"en"} | language
                    """)
    void badInputNamesTheField(String body, String field) {
        var answer = post(PATH, body, EMPLOYEE);

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(mistake(answer)).isEqualTo(field);
    }

    @Test
    void aTextMayHave200000CharactersAndNoMore() {
        var longest = "用".repeat(199_997) + "RAG";

        assertThat(json(post(PATH, "{\"text\":\"" + longest + "\"}", EMPLOYEE)).get("mentions"))
                .hasSize(1);
        var beyond = post(PATH, "{\"text\":\"" + longest + "x\"}", EMPLOYEE);
        assertThat(beyond).hasStatus(400);
        assertThat(mistake(beyond)).isEqualTo("text");
    }

    @Test
    void withoutATokenNobodyIsAnswered() {
        var answer = mvc.post()
                .uri("/api/v1/" + PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"RAG\"}")
                .exchange();

        assertThat(answer).hasStatus(401).headers().hasValue("WWW-Authenticate", "Bearer");
    }
}
