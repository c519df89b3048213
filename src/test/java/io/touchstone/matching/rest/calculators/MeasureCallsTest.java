package io.touchstone.matching.rest.calculators;

import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.testing.Golden.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.testing.Calls;
import io.touchstone.testing.Golden;
import io.touchstone.testing.GoldenAnswer;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MeasureCallsTest extends Calls {
    private static final String REQUIREMENT = "{\"skill\":\"a\",\"level\":3,\"weight\":1,\"mustHave\":true}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "posterior-four-sources",
                "posterior-mixed-sources",
                "posterior-no-evidence",
                "posterior-same-sitting",
                "fit-gates",
                "fit-two-candidates",
                "next-evidence-voi-01",
                "cover-clean-llm",
                "cover-generalist-low",
                "cover-two-jobs"
            })
    void answersTheWorkedNumbers(String name) {
        var golden = Golden.call(name);

        var answer = post(golden.get("call").asString(), golden.get("input").toString(), EMPLOYEE);

        assertThat(answer).hasStatusOk();
        GoldenAnswer.expect(
                json(answer), golden.get("expected"), golden.get("tolerance").asDouble());
    }

    @Test
    void answersTheWorkedRelaxations() {
        var golden = Golden.call("relaxations-60");

        var answer = json(post("measure/relaxations", golden.get("input").toString(), EMPLOYEE));

        var expected = golden.get("expected");
        assertThat(answer.get("qualified").asInt())
                .isEqualTo(expected.get("qualified").asInt());
        assertThat(ofSize(answer, 1).map(JsonNode::toString))
                .containsExactlyInAnyOrderElementsOf(list(expected.get("singles")).stream()
                        .map(JsonNode::toString)
                        .toList());
        assertThat(ofSize(answer, 2).map(it -> it.get("qualified").asInt()).max(Comparator.naturalOrder()))
                .contains(expected.get("bestPairQualified").asInt());
    }

    @Test
    void nextEvidenceComesBestFirst() {
        var golden = Golden.call("next-evidence-voi-01");

        var answer = json(post("measure/next-evidence", golden.get("input").toString(), EMPLOYEE));

        assertThat(list(answer)).extracting(it -> it.get("skill").asString()).containsExactly("S4", "S2", "S1", "S3");
    }

    @Test
    void noProfilesIsAnEmptyAnswer() {
        var body = "{\"requirements\":[" + REQUIREMENT + "],\"profiles\":[]}";

        assertThat(json(post("measure/fit", body, EMPLOYEE)).toString()).isEqualTo("{\"profiles\":[],\"pairs\":[]}");
        assertThat(json(post("measure/relaxations", body, EMPLOYEE)).toString())
                .isEqualTo("{\"qualified\":0,\"expectedQualified\":0.0,\"relaxations\":[],\"blame\":[]}");
    }

    @Test
    void roleMixTakesThePortalsOwnTemplates() {
        var answer = json(post("measure/role-mix", "{\"requirements\":[" + REQUIREMENT + "]}", EMPLOYEE));

        assertThat(answer.get("coverNumber").isNull()).isTrue();
        assertThat(answer.get("covers")).isEmpty();
        assertThat(answer.get("coverage")).hasSize(5);
        assertThat(answer.get("overloaded").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}| prior",
                "{'prior':{'mean':2.5,'variance':0},'evidence':[]}| prior.variance",
                "{'prior':{'mean':1e999,'variance':1},'evidence':[]}| prior.mean",
                "{'prior':{'mean':'NaN','variance':1},'evidence':[]}| prior.mean",
                "{'prior':{'mean':'2.5','variance':1},'evidence':[]}| prior.mean",
                "{'prior':{'mean':2.5,'mean':2.5,'variance':1},'evidence':[]}| prior.mean",
                "{'prior':{'mean':2.5,'variance':1,'sd':1},'evidence':[]}| prior.sd",
                "{'prior':{'mean':2.5,'variance':1},'evidence':[null]}| evidence[0]",
                "{'prior':{'mean':2.5,'variance':1},'evidence':[{'level':5.1,'bias':0,'sd':1,'ageMonths':0}]}| evidence[0].level",
                "{'prior':{'mean':2.5,'variance':1},'evidence':[{'level':5,'bias':0,'sd':0,'ageMonths':0}]}| evidence[0].sd",
                "{'prior':{'mean':2.5,'variance':1},'evidence':[{'level':5,'bias':0,'sd':1,'ageMonths':-1}]}| evidence[0].ageMonths",
                "{'prior':{'mean':2.5,'variance':1},'evidence':[{'level':5,'bias':0,'sd':1,'ageMonths':0,'halfLifeMonths':0}]}| evidence[0].halfLifeMonths",
                "{'prior':{'mean':2.5,'variance':1},'evidence':[{'level':5,'score':0}]}| evidence[0]",
                "{'prior':{'mean':2.5,'variance':1},'evidence':[{'score':5,'poolMean':0,'poolSd':0,'validity':0.5,'ageMonths':0}]}| evidence[0].poolSd",
                "{'prior':{'mean':2.5,'variance':1},'evidence':[{'score':5,'poolMean':0,'poolSd':1,'validity':1,'ageMonths':0}]}| evidence[0].validity",
                "{'prior':{'mean':2.5,'variance':1},'evidence':[],'withinGroupCorrelation':1.1}| withinGroupCorrelation",
                "{'prior':{'mean':2.5,'variance':1},'evidence':[{'level':5,'bias':0,'sd':1e-200,'ageMonths':0}]}| evidence"
            })
    void posteriorRefusesWithThePath(String body, String path) {
        expectMistake("measure/posterior", body, path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'requirements':[],'profiles':[]}| requirements",
                "{'requirements':[{'skill':'a','level':0,'weight':1,'mustHave':true}],'profiles':[]}| requirements[0].level",
                "{'requirements':[{'skill':'a','level':2.5,'weight':1,'mustHave':true}],'profiles':[]}| requirements[0].level",
                "{'requirements':[{'skill':'a','level':2,'weight':0,'mustHave':true}],'profiles':[]}| requirements[0].weight",
                "{'requirements':[{'skill':'a','level':2,'weight':1}],'profiles':[]}| requirements[0].mustHave",
                "{'requirements':[R,R],'profiles':[]}| requirements[1].skill",
                "{'requirements':[R],'profiles':[{'id':'x','skills':[]},{'id':'x','skills':[]}]}| profiles[1].id",
                "{'requirements':[R],'profiles':[{'id':'x','skills':[{'skill':'a','mean':1,'variance':-1}]}]}| profiles[0].skills[0].variance",
                "{'requirements':[R],'profiles':[{'id':'x','skills':[{'skill':'a','mean':1,'variance':1},{'skill':'a','mean':1,'variance':1}]}]}| profiles[0].skills[1].skill",
                "{'requirements':[R],'profiles':[{'id':'x','skills':[{'skill':'a','mean':1,'variance':1,'level':2}]}]}| profiles[0].skills[0].level"
            })
    void fitRefusesWithThePath(String body, String path) {
        expectMistake("measure/fit", body.replace("R", REQUIREMENT), path);
    }

    @Test
    void listsAreBounded() {
        expectMistake("measure/fit", "{'requirements':[" + requirements(1001) + "],'profiles':[]}", "requirements");
        expectMistake(
                "measure/relaxations", "{'requirements':[" + requirements(21) + "],'profiles':[]}", "requirements");
        var profiles = IntStream.range(0, 2001)
                .mapToObj(i -> "{'id':'p" + i + "','skills':[]}")
                .collect(Collectors.joining(","));
        expectMistake(
                "measure/fit", "{'requirements':[" + REQUIREMENT + "],'profiles':[" + profiles + "]}", "profiles");
        var templates = IntStream.range(0, 17)
                .mapToObj(i -> "{'key':'t" + i + "','levels':{'a':3}}")
                .collect(Collectors.joining(","));
        expectMistake(
                "measure/role-mix",
                "{'requirements':[" + REQUIREMENT + "],'templates':[" + templates + "]}",
                "templates");
    }

    @Test
    void theOtherCallsRefuseWithThePath() {
        expectMistake(
                "measure/next-evidence",
                "{'skills':[{'skill':'a','mean':1,'variance':1,'cut':2,'errorVariance':0,'minutes':5}]}",
                "skills[0].errorVariance");
        expectMistake(
                "measure/next-evidence",
                "{'skills':[{'skill':'a','mean':1,'variance':1,'cut':2,'errorVariance':1,'minutes':0}]}",
                "skills[0].minutes");
        expectMistake(
                "measure/role-mix",
                "{'requirements':[" + REQUIREMENT + "],'templates':[{'key':'t','levels':{'a':6}}]}",
                "templates[0].levels.a");
    }

    private void expectMistake(String call, String body, String path) {
        var answer = post(call, body.replace('\'', '"'), EMPLOYEE);

        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(mistake(answer)).isEqualTo(path);
    }

    private static String requirements(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> REQUIREMENT.replace("\"a\"", "\"s" + i + "\""))
                .collect(Collectors.joining(","));
    }

    private static Stream<JsonNode> ofSize(JsonNode answer, int size) {
        return list(answer.get("relaxations")).stream()
                .filter(it -> it.get("changes").size() == size);
    }
}
