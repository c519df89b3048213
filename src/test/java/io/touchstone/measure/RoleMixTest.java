package io.touchstone.measure;

import static io.touchstone.testing.Golden.list;
import static io.touchstone.testing.Golden.numbers;
import static io.touchstone.testing.Golden.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.touchstone.measure.RoleMix.Reason;
import io.touchstone.measure.RoleMix.Template;
import io.touchstone.testing.Golden;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RoleMixTest {
    @ParameterizedTest
    @ValueSource(strings = {"cover-clean-llm", "cover-generalist-low", "cover-two-jobs"})
    void tellsOneJobFromTwo(String name) {
        var golden = Golden.call(name);
        var templates = list(golden.get("input").get("templates")).stream()
                .map(it -> {
                    var levels = new HashMap<String, Integer>();
                    it.get("levels")
                            .properties()
                            .forEach(level ->
                                    levels.put(level.getKey(), level.getValue().asInt()));
                    return new Template(it.get("key").asString(), levels);
                })
                .toList();

        var mix = RoleMix.of(FitTest.requirements(golden.get("input")), templates);

        var expected = golden.get("expected");
        assertThat(mix.coverNumber()).hasValue(expected.get("coverNumber").asInt());
        assertThat(mix.coverNumberWithSlack())
                .hasValue(expected.get("coverNumberWithSlack").asInt());
        assertThat(mix.overloaded()).isEqualTo(expected.get("overloaded").asBoolean());
        assertThat(mix.reasons()).contains(Reason.MANY_MUST_HAVES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean_llm", "generalist_low", "two_jobs", "union_max_4", "all_fives"})
    void findsAllSmallestCovers(String role) {
        var golden = Golden.oneCase("06_overload", "cover-01");
        var skills = texts(golden.get("input").get("skills"));
        var requirements =
                requirements(skills, golden.get("input").get("requirements").get(role));
        var templates = templates(skills, golden.get("input").get("archetypes"));

        var mix = RoleMix.of(requirements, templates);

        var expected = golden.get("expected").get(role);
        assertThat(mix.coverNumber()).isEqualTo(number(expected.get("slack0")));
        assertThat(mix.coverNumberWithSlack()).isEqualTo(number(expected.get("slack1")));
        assertThat(mix.covers())
                .containsExactlyInAnyOrderElementsOf(list(expected.get("slack0").get("sets")).stream()
                        .map(Golden::texts)
                        .toList());
        expected.get("single")
                .get("coverage")
                .properties()
                .forEach(coverage -> assertThat(mix.coverage().get(coverage.getKey()))
                        .isCloseTo(coverage.getValue().asDouble(), within(1e-12)));
    }

    @Test
    void sharesComeFromLeastSquares() {
        var golden = Golden.read("cases/role-mix-two-of-three.json");
        var columns = list(golden.get("input").get("templates")).stream()
                .map(it -> RoleMix.unit(numbers(it)))
                .toArray(double[][]::new);

        var shares =
                RoleMix.shares(columns, RoleMix.unit(numbers(golden.get("input").get("requirement"))));

        assertThat(shares).containsExactly(numbers(golden.get("expected").get("shares")), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean_llm", "sum_of_two", "union_max", "generalist_low"})
    void leastSquaresNeverGoesBelowZero(String role) {
        var golden = Golden.oneCase("06_overload", "nnls-01");
        var archetypes =
                golden.get("input").get("archetypes").properties().stream().toList();
        var columns = archetypes.stream().map(it -> numbers(it.getValue())).toArray(double[][]::new);

        var mix = LeastSquares.nonNegative(
                columns, numbers(golden.get("input").get("requirements").get(role)));

        for (int i = 0; i < mix.length; i++) {
            assertThat(mix[i])
                    .isNotNegative()
                    .isCloseTo(
                            golden.get("expected")
                                    .get(role)
                                    .get("weights")
                                    .get(archetypes.get(i).getKey())
                                    .asDouble(),
                            within(1e-6));
        }
    }

    @Test
    void leastSquaresBindsWhatWouldBeNegative() {
        var golden = Golden.oneCase("06_overload", "nnls-02");
        var rows =
                list(golden.get("input").get("A")).stream().map(Golden::numbers).toList();
        var columns = IntStream.range(0, 3)
                .mapToObj(j -> rows.stream().mapToDouble(row -> row[j]).toArray())
                .toArray(double[][]::new);

        for (int i = 0; i < 2; i++) {
            var x = LeastSquares.nonNegative(
                    columns, numbers(golden.get("input").get("b").get(i)));
            assertThat(x)
                    .containsExactly(numbers(golden.get("expected").get("x").get(i)), within(1e-8));
        }
    }

    @Test
    void templatesThatAreAlikeDoNotUpsetTheShares() {
        var requirements = List.of(new Requirement("a", 4, 1, true), new Requirement("b", 2, 1, true));
        var levels = Map.of("a", 4, "b", 2);

        var mix = RoleMix.of(requirements, List.of(new Template("x", levels), new Template("y", levels)));

        assertThat(mix.shares().values().stream().mapToDouble(it -> it).sum()).isCloseTo(1, within(1e-12));
        assertThat(mix.covers()).containsExactly(List.of("x"), List.of("y"));
    }

    @Test
    void oneSkillThatNobodyHasIsNotASecondJob() {
        var templates = List.of(new Template("x", Map.of("a", 4, "b", 2)));

        var oneMissing =
                RoleMix.of(List.of(new Requirement("a", 4, 1, true), new Requirement("new", 3, 1, true)), templates);
        var twoMissing =
                RoleMix.of(List.of(new Requirement("b", 4, 1, true), new Requirement("new", 3, 1, true)), templates);

        assertThat(oneMissing.coverNumber()).isEmpty();
        assertThat(oneMissing.overloaded()).isFalse();
        assertThat(twoMissing.overloaded()).isTrue();
        assertThat(twoMissing.reasons()).containsExactly(Reason.SEVERAL_JOBS);
    }

    @Test
    void withoutAMustHaveAllRequirementsCount() {
        var templates = List.of(new Template("x", Map.of("a", 4)), new Template("y", Map.of("b", 4)));

        var mix = RoleMix.of(List.of(new Requirement("a", 4, 1, false), new Requirement("b", 4, 1, false)), templates);

        assertThat(mix.coverNumber()).hasValue(2);
    }

    private static OptionalInt number(JsonNode slack) {
        var number = slack.get("cover_number");
        return number.isNull() ? OptionalInt.empty() : OptionalInt.of(number.asInt());
    }

    private static List<Requirement> requirements(List<String> skills, JsonNode levels) {
        var asked = numbers(levels);
        return IntStream.range(0, asked.length)
                .mapToObj(i -> new Requirement(skills.get(i), (int) asked[i], 1, true))
                .toList();
    }

    private static List<Template> templates(List<String> skills, JsonNode archetypes) {
        return archetypes.properties().stream()
                .map(archetype -> {
                    var levels = Arrays.stream(numbers(archetype.getValue()))
                            .mapToInt(it -> (int) it)
                            .toArray();
                    var bySkill = new HashMap<String, Integer>();
                    IntStream.range(0, levels.length).forEach(i -> bySkill.put(skills.get(i), levels[i]));
                    return new Template(archetype.getKey(), bySkill);
                })
                .toList();
    }
}
