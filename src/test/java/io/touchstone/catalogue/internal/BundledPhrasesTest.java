package io.touchstone.catalogue.internal;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.catalogue.Phrase;
import io.touchstone.catalogue.Skill;
import io.touchstone.catalogue.internal.recognition.NormalText;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The phrases by which the bundled skills are recognised are enough, graded, and each the mark of one skill. */
class BundledPhrasesTest {
    private static final List<Skill> SKILLS =
            EntryMapper.content(BundledCatalogue.entries()).skills();

    @ParameterizedTest
    @MethodSource("languages")
    void everySkillHasTwelvePhrasesInEachLanguageAndTwoOfEachStrength(String language, List<Phrase> phrases) {
        assertThat(phrases.stream().map(BundledPhrasesTest::stem).distinct())
                .as(language)
                .hasSizeGreaterThanOrEqualTo(12);
        var byStrength = phrases.stream().collect(groupingBy(Phrase::strength));
        assertThat(byStrength).as(language).containsOnlyKeys(1, 2, 3);
        assertThat(byStrength.values())
                .as(language)
                .allSatisfy(some -> assertThat(some).hasSizeGreaterThanOrEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("skills")
    void noSkillHasAPhraseTwice(Skill skill) {
        assertThat(skill.phrases().all()).extracting(BundledPhrasesTest::normal).doesNotHaveDuplicates();
    }

    @Test
    void noPhraseBelongsToTwoSkillsWithTheSameStrength() {
        var homes = new HashMap<String, String>();
        for (var skill : SKILLS) {
            for (var phrase : skill.phrases().all()) {
                var home = homes.put(normal(phrase) + " " + phrase.strength(), skill.key());
                assertThat(home).as(phrase.text() + " of " + skill.key()).isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("skills")
    void phrasesAreWrittenInTheirLanguageAndLongEnoughToMeanSomething(Skill skill) {
        assertThat(skill.phrases().en())
                .extracting(Phrase::text)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainPattern("\\p{IsHan}")
                        .hasSizeGreaterThanOrEqualTo(3)
                        .isEqualTo(text.strip()));
        assertThat(skill.phrases().zh())
                .extracting(Phrase::text)
                .allSatisfy(text -> assertThat(text)
                        .containsPattern("\\p{IsHan}")
                        .hasSizeGreaterThanOrEqualTo(2)
                        .isEqualTo(text.strip()));
    }

    static List<Skill> skills() {
        return SKILLS;
    }

    static Stream<Object[]> languages() {
        return SKILLS.stream()
                .flatMap(skill -> Stream.of(
                        new Object[] {skill.key() + " en", skill.phrases().en()},
                        new Object[] {skill.key() + " zh", skill.phrases().zh()}));
    }

    private static String normal(Phrase phrase) {
        return NormalText.normal(phrase.text());
    }

    /** A plural is no second phrase. */
    private static String stem(Phrase phrase) {
        return normal(phrase).replaceAll("s$", "");
    }
}
