package io.touchstone.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake an author can make in a catalogue file stops the load with file, line and path. */
class CatalogueFilesTest {
    private static final String FAMILY = "skills/craft.yaml";
    private static final String TEMPLATE = "templates/maker.yaml";
    private static final Map<String, String> SOUND = Map.of("catalogue.yaml", """
            families: [craft]
            templates: [maker]
            """, FAMILY, """
            family: craft
            name: {en: Craft, zh: 手艺}
            definition: {en: Making things., zh: 做东西。}
            skills:
              - key: carving
                serves: [PMF]
                halfLifeMonths: 24
                reviewBy: 2027-05-31
                name: {en: Carving, zh: 雕刻}
                definition: {en: Cuts wood., zh: 刻木头。}
                anchors:
                  - {level: 0, en: Zero, zh: 零}
                  - {level: 1, en: One, zh: 一}
                  - {level: 2, en: Two, zh: 二}
                  - {level: 3, en: Three, zh: 三}
                  - {level: 4, en: Four, zh: 四}
                  - {level: 5, en: Five, zh: 五}
                evidence: {en: A spoon., zh: 一把勺子。}
                questions:
                  - key: carving.first-spoon
                    kind: behavioural
                    minutes: 8
                    text: {en: Tell me., zh: 讲讲。}
                    probes:
                      - {en: Why so., zh: 为什么。}
                      - {en: How so., zh: 怎么做。}
                    anchors:
                      - {level: 1, en: One, zh: 一}
                      - {level: 3, en: Three, zh: 三}
                      - {level: 5, en: Five, zh: 五}
                    redFlags:
                      - {en: None., zh: 没有。}
                phrases:
                  en:
                    - {text: spoon carving, strength: 2}
                  zh:
                    - {text: 木雕, strength: 1}
            """, TEMPLATE, """
            key: maker
            reviewBy: 2027-05-31
            name: {en: Maker, zh: 匠人}
            mission: {en: Makes., zh: 做。}
            rightFor: {en: you make., zh: 你做。}
            isNot: {en: selling., zh: 不卖。}
            problems:
              - {en: No spoon., zh: 没勺子。}
            outcomes:
              - {days: 30, en: A spoon, zh: 一把勺子}
              - {days: 90, en: A bowl, zh: 一只碗}
              - {days: 180, en: A chair, zh: 一把椅子}
            requirements:
              - {skill: carving, level: 3, weight: 2, mustHave: true}
            """);

    @Test
    void soundFilesMakeEntriesInTheListedOrder() {
        var entries = new CatalogueFiles(SOUND).entries();

        assertThat(entries)
                .extracting(entry -> entry.kind() + " " + entry.key() + " " + entry.version())
                .containsExactly("FAMILY craft 1", "SKILL carving 1", "TEMPLATE maker 1");
        var content = EntryMapper.content(entries);
        assertThat(content.skill("carving").orElseThrow().family()).isEqualTo("craft");
        assertThat(content.skill("carving").orElseThrow().questions())
                .singleElement()
                .satisfies(question -> assertThat(question.skill()).isEqualTo("carving"));
        assertThat(content.template("maker").orElseThrow().version()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource
    void aMistakeIsNamedByFileLineAndPath(String file, String instead, String written, String sentence) {
        assertThat(mistakesOf(changed(file, instead, written))).contains(sentence);
    }

    static Stream<Arguments> aMistakeIsNamedByFileLineAndPath() {
        return Stream.of(
                mistake(
                        FAMILY,
                        "zh: 雕刻",
                        "de: Schnitzen",
                        "skills/craft.yaml, line 9, skills[0].name.zh: required property 'zh' not found."),
                mistake(
                        FAMILY,
                        "zh: 雕刻",
                        "zh: ' '",
                        "skills/craft.yaml, line 9, skills[0].name.zh: does not match the regex pattern \\S."),
                mistake(
                        FAMILY,
                        "serves: [PMF]",
                        "serves: [PMF, XYZ]",
                        "skills/craft.yaml, line 6, skills[0].serves[1]: does not have a value in the enumeration [\"PMF\", \"TPF\"]."),
                mistake(
                        FAMILY,
                        "serves: [PMF]",
                        "serves: PMF",
                        "skills/craft.yaml, line 6, skills[0].serves: string found, array expected."),
                mistake(
                        FAMILY,
                        "halfLifeMonths: 24",
                        "halfLifeMonths: soon",
                        "skills/craft.yaml, line 7, skills[0].halfLifeMonths: string found, integer expected."),
                mistake(
                        FAMILY,
                        "halfLifeMonths: 24",
                        "halfLifeMonths: 0",
                        "skills/craft.yaml, line 7, skills[0].halfLifeMonths: must have a minimum value of 1."),
                mistake(
                        FAMILY,
                        "2027-05-31",
                        "2027-02-30",
                        "skills/craft.yaml, line 8, skills[0].reviewBy: does not match the date pattern must be a valid RFC 3339 full-date."),
                mistake(
                        FAMILY,
                        "    evidence:",
                        "    colour: red\n    evidence:",
                        "skills/craft.yaml, line 18, skills[0].colour: property 'colour' is not defined in the schema and the schema does not allow additional properties."),
                mistake(
                        FAMILY,
                        "      - {level: 5, en: Five, zh: 五}\n    evidence",
                        "    evidence",
                        "skills/craft.yaml, line 11, skills[0].anchors: must have at least 6 items but found 5."),
                mistake(
                        FAMILY,
                        "{level: 4, en: Four",
                        "{level: 3, en: Four",
                        "skills/craft.yaml, line 11, skills[0].anchors: levels must be [0, 1, 2, 3, 4, 5], were [0, 1, 2, 3, 3, 5]."),
                mistake(
                        FAMILY,
                        "          - {level: 1, en: One",
                        "          - {level: 2, en: One",
                        "skills/craft.yaml, line 27, skills[0].questions[0].anchors: levels must be [1, 3, 5], were [2, 3, 5]."),
                mistake(
                        FAMILY,
                        "key: carving.first-spoon",
                        "key: sawing.first-spoon",
                        "skills/craft.yaml, line 20, skills[0].questions[0].key: must begin with “carving.”."),
                mistake(
                        FAMILY,
                        "strength: 2",
                        "strength: 4",
                        "skills/craft.yaml, line 35, skills[0].phrases.en[0].strength: must have a maximum value of 3."),
                mistake(
                        FAMILY,
                        "{text: 木雕, strength: 1}",
                        "{text: Spoon-Carving, strength: 1}",
                        "skills/craft.yaml, line 37, skills[0].phrases.zh[0].text: phrase “spoon carving” of carving stands already in skills/craft.yaml."),
                mistake(
                        FAMILY,
                        "family: craft",
                        "family: crafts",
                        "skills/craft.yaml, line 1, family: must be “craft” as the file’s name, was “crafts”."),
                mistake(
                        FAMILY,
                        "    halfLifeMonths: 24",
                        "    halfLifeMonths: 24\n    halfLifeMonths: 36",
                        "skills/craft.yaml, line 8, skills[0].halfLifeMonths: the field stands here twice."),
                mistake(
                        FAMILY,
                        "name: {en: Craft",
                        "name: &a {en: Craft",
                        "skills/craft.yaml, line 2: an anchor (&) is not allowed, write the content out."),
                mistake(
                        FAMILY,
                        "definition: {en: Making things., zh: 做东西。}",
                        "definition: *a",
                        "skills/craft.yaml, line 3: an alias (*) is not allowed, write the content out."),
                mistake(
                        FAMILY,
                        "family: craft",
                        "family: !!java.net.URL [x]",
                        "skills/craft.yaml, line 1: a tag (!) is not allowed, write the content out."),
                mistake(
                        FAMILY,
                        "family: craft",
                        "family: [craft",
                        "skills/craft.yaml, line 2: not readable as YAML, expected ',' or ']', but got :."),
                mistake(
                        FAMILY,
                        "family: craft",
                        "family: craft\n---\nx: y",
                        "skills/craft.yaml, line 2: not readable as YAML, but found another document."),
                mistake(
                        TEMPLATE,
                        "skill: carving",
                        "skill: carpentry",
                        "templates/maker.yaml, line 14, requirements[0].skill: there is no skill “carpentry”."),
                mistake(
                        TEMPLATE,
                        "level: 3",
                        "level: 6",
                        "templates/maker.yaml, line 14, requirements[0].level: must have a maximum value of 5."),
                mistake(
                        TEMPLATE,
                        "level: 3",
                        "level: 3.5",
                        "templates/maker.yaml, line 14, requirements[0].level: number found, integer expected."),
                mistake(
                        TEMPLATE,
                        "weight: 2",
                        "weight: .inf",
                        "templates/maker.yaml, line 14, requirements[0].weight: “.inf” is no usable number."),
                mistake(
                        TEMPLATE,
                        "weight: 2",
                        "weight: 0",
                        "templates/maker.yaml, line 14, requirements[0].weight: must have an exclusive minimum value of 0."),
                mistake(
                        TEMPLATE,
                        "mustHave: true",
                        "mustHave: yes",
                        "templates/maker.yaml, line 14, requirements[0].mustHave: string found, boolean expected."),
                mistake(
                        TEMPLATE,
                        "mustHave: true}",
                        "mustHave: true}\n  - {skill: carving, level: 2, weight: 1, mustHave: false}",
                        "templates/maker.yaml, line 15, requirements[1].skill: requirement carving of maker stands already in templates/maker.yaml."),
                mistake(
                        TEMPLATE,
                        "{days: 90,",
                        "{days: 30,",
                        "templates/maker.yaml, line 9, outcomes: days must be 30, 90 and 180, in this order."),
                mistake(
                        "catalogue.yaml",
                        "[maker]",
                        "[maker, baker]",
                        "catalogue.yaml, line 2, templates: there is no file templates/baker.yaml."),
                mistake(
                        "catalogue.yaml",
                        "[maker]",
                        "[]",
                        "catalogue.yaml, line 2, templates: must have at least 1 items but found 0."));
    }

    @Test
    void allMistakesOfAllFilesAreToldAtOnce() {
        var files = changed(FAMILY, "zh: 雕刻", "zh: ''");
        files.put(TEMPLATE, files.get(TEMPLATE).replace("level: 3", "level: 9").replace("days: 180", "days: 181"));

        assertThat(mistakesOf(files)).hasSize(3);
    }

    @Test
    void aFileThatNobodyListsIsAMistake() {
        var files = new HashMap<>(SOUND);
        files.put("templates/forgotten.yaml", "key: forgotten");

        assertThat(mistakesOf(files))
                .containsExactly("catalogue.yaml, line 1: templates/forgotten.yaml is not listed here.");
    }

    @Test
    void aSkillKeyIsUniqueAcrossFamilies() {
        var files = changed("catalogue.yaml", "[craft]", "[craft, trade]");
        files.put("skills/trade.yaml", SOUND.get(FAMILY).replace("family: craft", "family: trade"));

        assertThat(mistakesOf(files))
                .contains(
                        "skills/trade.yaml, line 5, skills[0].key: skill carving stands already in skills/craft.yaml.");
    }

    @Test
    void aPhraseMarksOneSkillOnlyWithTheSameStrength() {
        var files = changed("catalogue.yaml", "[craft]", "[craft, trade]");
        var other = SOUND.get(FAMILY).replace("family: craft", "family: trade").replace("carving", "turning");
        files.put("skills/trade.yaml", other.replace("spoon turning, strength: 2", "spoon carving, strength: 1"));

        assertThat(mistakesOf(files))
                .containsExactly(
                        "skills/trade.yaml, line 37, skills[0].phrases.zh[0].text: phrase “木雕” of strength 1 stands already in skills/craft.yaml.");
    }

    @Test
    void depthAndSizeAreBounded() {
        var deep = changed(FAMILY, "family: craft", "family: " + "[".repeat(50) + "]".repeat(50));
        var large = changed(FAMILY, "en: Cuts wood.", "en: " + "wood ".repeat(300_000));

        assertThat(mistakesOf(deep)).singleElement().asString().contains("Nesting Depth exceeded max 20");
        assertThat(mistakesOf(large)).singleElement().asString().contains("exceeds the limit: 1000000");
    }

    @Test
    void aMissingIndexIsSaid() {
        assertThat(mistakesOf(Map.of())).containsExactly("catalogue.yaml, line 1: the file is missing.");
    }

    private static Arguments mistake(String file, String instead, String written, String sentence) {
        return Arguments.of(file, instead, written, sentence);
    }

    private static Map<String, String> changed(String file, String instead, String written) {
        var files = new HashMap<>(SOUND);
        assertThat(files.get(file)).contains(instead);
        files.compute(file, (_, text) -> text.replace(instead, written));
        return files;
    }

    private static List<String> mistakesOf(Map<String, String> files) {
        var mistakes = catchThrowableOfType(CatalogueMistakes.class, () -> new CatalogueFiles(files).entries());
        assertThat(mistakes).as("the load must fail").isNotNull();
        return mistakes.sentences();
    }
}
