package io.touchstone.catalogue.internal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.catalogue.Anchor;
import io.touchstone.catalogue.Outcome;
import io.touchstone.catalogue.Question;
import io.touchstone.catalogue.RoleTemplate;
import io.touchstone.catalogue.Skill;
import io.touchstone.catalogue.SkillFamily;
import io.touchstone.catalogue.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue that comes with Touchstone says what was agreed, completely and in both languages. */
class BundledCatalogueTest {
    private static final CatalogueContent CATALOGUE = EntryMapper.content(BundledCatalogue.entries());

    /** Family: skill and half-life of its evidence in months. */
    private static final String SKILLS = """
            product: user-insight 48, product-strategy 48, product-delivery 48, business-case 24
            fit: ai-principles 24, capability-boundaries 6, technical-path 9, implementation-cost 12
            quality: output-control 9, evaluation 12, expectation-management 24, user-education 36
            hands-on: workflow-building 9, model-deployment 9, model-adaptation 12, agent-design 6
            data: data-strategy 24, data-quality 24, data-pipeline 18
            image: image-generation 9, visual-judgement 60
            foresight: field-tracking 4, research-reading 18, technology-foresight 12
            working-together: engineering-partnership 36, process-decomposition 36, stakeholder-communication 48, responsible-ai 12
            """;

    private static final List<String> TEMPLATES =
            List.of("data-processing", "model-strategy", "ai-native", "ai-into-product", "image-domain");

    /** Level (weight), with * for a must-have, in the order of {@link #TEMPLATES}. */
    private static final String MATRICES = """
            user-insight              | 3 (2)  | 3 (2)  | 4* (3) | 4* (3) | 3* (2)
            product-strategy          | 2 (1)  | 4* (3) | 3* (2) | 3 (2)  | 3 (1)
            product-delivery          | 3 (2)  | 3 (1)  | 3 (2)  | 4* (3) | 3 (2)
            business-case             | 2 (1)  | 4* (2) | 3 (2)  | 3 (2)  | 2 (1)
            ai-principles             | 3* (2) | 4* (3) | 3 (2)  | 2 (1)  | 3 (2)
            capability-boundaries     | 3 (2)  | 4* (3) | 4* (3) | 3* (3) | 3* (3)
            technical-path            | 3 (1)  | 4* (3) | 3 (2)  | 3 (2)  | 3 (1)
            implementation-cost       | 3 (2)  | 4 (2)  | 2 (1)  | 3* (2) | 2 (1)
            output-control            | 2 (1)  | 3 (1)  | 4* (3) | 3 (2)  | 4* (3)
            evaluation                | 4* (3) | 4 (2)  | 3* (3) | 3 (2)  | 3 (2)
            expectation-management    | –      | 2 (1)  | 4* (2) | 4* (3) | 3 (2)
            user-education            | –      | –      | 3 (2)  | 3 (2)  | 2 (1)
            workflow-building         | 2 (1)  | 2 (1)  | 3 (2)  | 2 (1)  | 4* (3)
            model-deployment          | 2 (1)  | 3 (1)  | 2 (1)  | –      | 3 (2)
            model-adaptation          | 3 (2)  | 3 (2)  | 2 (1)  | –      | 3 (2)
            agent-design              | –      | 2 (1)  | 3 (2)  | 2 (1)  | –
            data-strategy             | 4* (3) | 3 (2)  | 2 (1)  | 2 (1)  | 2 (1)
            data-quality              | 4* (3) | 2 (1)  | –      | 2 (1)  | –
            data-pipeline             | 3* (3) | –      | –      | –      | –
            image-generation          | –      | –      | –      | –      | 4* (3)
            visual-judgement          | –      | –      | –      | –      | 4* (2)
            field-tracking            | 2 (1)  | 4 (2)  | 4* (2) | 3 (1)  | 3 (2)
            research-reading          | 2 (1)  | 3 (2)  | 2 (1)  | –      | 2 (1)
            technology-foresight      | –      | 4* (3) | 3 (1)  | –      | 2 (1)
            engineering-partnership   | 3* (2) | 3 (2)  | 3 (2)  | 3* (2) | 2 (1)
            process-decomposition     | 3 (2)  | 3 (2)  | –      | 3* (2) | –
            stakeholder-communication | 2 (1)  | 4* (2) | –      | 3 (2)  | –
            responsible-ai            | 3* (2) | 3 (2)  | 3 (2)  | 3 (2)  | 3 (1)
            """;

    @Test
    void theSkillsStandInTheirFamiliesInTheAgreedOrderWithTheirHalfLives() {
        var told = new LinkedHashMap<String, List<String>>();
        for (var skill : CATALOGUE.skills()) {
            told.computeIfAbsent(skill.family(), _ -> new ArrayList<>())
                    .add(skill.key() + " " + skill.halfLifeMonths());
        }

        assertThat(told.entrySet().stream().map(f -> f.getKey() + ": " + String.join(", ", f.getValue())))
                .containsExactlyElementsOf(SKILLS.lines().toList());
        assertThat(CATALOGUE.families()).extracting(SkillFamily::key).containsExactlyElementsOf(told.keySet());
        assertThat(CATALOGUE.skills()).hasSize(28);
    }

    @Test
    void theTemplatesAskForTheAgreedLevelsWeightsAndMustHaves() {
        assertThat(CATALOGUE.templates()).extracting(RoleTemplate::key).containsExactlyElementsOf(TEMPLATES);
        for (int column = 0; column < TEMPLATES.size(); column++) {
            assertThat(toldRequirements(TEMPLATES.get(column)))
                    .as(TEMPLATES.get(column))
                    .isEqualTo(agreedRequirements(column + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("skills")
    void noTwoAnchorsOfASkillSayTheSame(Skill skill) {
        assertThat(skill.anchors()).extracting(Anchor::level).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(skill.anchors()).extracting(anchor -> anchor.text().en()).doesNotHaveDuplicates();
        assertThat(skill.anchors()).extracting(anchor -> anchor.text().zh()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("skills")
    void everySkillHasAQuestionWithTwoProbesAndThreeAnchors(Skill skill) {
        assertThat(skill.questions()).isNotEmpty().allSatisfy(question -> {
            assertThat(question.skill()).isEqualTo(skill.key());
            assertThat(question.minutes()).isBetween(3, 20);
            assertThat(question.probes()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(question.anchors()).extracting(Anchor::level).containsExactly(1, 3, 5);
            assertThat(question.redFlags()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("skills")
    void aSkillIsReviewedNoLaterThanItsEvidenceHalves(Skill skill) {
        assertThat(skill.reviewBy())
                .isAfter(LocalDate.of(2026, 11, 24))
                .isBefore(LocalDate.of(2026, 11, 24).plusMonths(Math.max(6, skill.halfLifeMonths())));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextIsWrittenInBothLanguages(String place, Text text) {
        assertThat(text.en()).as(place + " en").doesNotContainPattern("\\p{IsHan}");
        assertThat(text.zh()).as(place + " zh").containsPattern("\\p{IsHan}");
        assertThat(text.en()).as(place).isEqualTo(text.en().strip()).doesNotContain("  ", "'", "\"");
        assertThat(text.zh()).as(place).isEqualTo(text.zh().strip()).doesNotContain("  ");
        assertThat(text.en().length()).as(place + " en length").isBetween(2, 400);
        assertThat(text.zh().length()).as(place + " zh length").isBetween(1, 200);
    }

    static List<Skill> skills() {
        return CATALOGUE.skills();
    }

    static Stream<Object[]> texts() {
        return Stream.of(
                        CATALOGUE.families().stream()
                                .flatMap(f -> named(f.key(), f, SkillFamily::name, SkillFamily::definition)),
                        CATALOGUE.skills().stream().flatMap(BundledCatalogueTest::texts),
                        CATALOGUE.templates().stream().flatMap(BundledCatalogueTest::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<Object[]> texts(Skill skill) {
        return Stream.of(
                        named(skill.key(), skill, Skill::name, Skill::definition, Skill::evidence),
                        skill.anchors().stream().flatMap(a -> named(skill.key() + " " + a.level(), a, Anchor::text)),
                        skill.questions().stream().flatMap(BundledCatalogueTest::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<Object[]> texts(Question question) {
        return Stream.of(
                        Stream.of(question.text()),
                        question.probes().stream(),
                        question.anchors().stream().map(Anchor::text),
                        question.redFlags().stream())
                .flatMap(texts -> texts)
                .map(text -> new Object[] {question.key(), text});
    }

    private static Stream<Object[]> texts(RoleTemplate template) {
        return Stream.of(
                        Stream.of(template.name(), template.mission(), template.rightFor(), template.isNot()),
                        template.problems().stream(),
                        template.outcomes().stream().map(Outcome::text))
                .flatMap(texts -> texts)
                .map(text -> new Object[] {template.key(), text});
    }

    @SafeVarargs
    private static <T> Stream<Object[]> named(String place, T owner, Function<T, Text>... texts) {
        return Stream.of(texts).map(text -> new Object[] {place, text.apply(owner)});
    }

    private static Map<String, String> toldRequirements(String template) {
        return CATALOGUE.template(template).orElseThrow().requirements().stream()
                .collect(toMap(
                        row -> row.skill(),
                        row -> row.level() + (row.mustHave() ? "*" : "") + " (" + (int) row.weight() + ")"));
    }

    private static Map<String, String> agreedRequirements(int column) {
        return MATRICES.lines()
                .map(line -> line.split("\\|"))
                .filter(cells -> !cells[column].strip().equals("–"))
                .collect(toMap(cells -> cells[0].strip(), cells -> cells[column].strip()));
    }
}
