package io.touchstone.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.touchstone.measure.Evidence.Direct;
import io.touchstone.measure.Evidence.Indirect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What must hold for any evidence whatever. */
class MeasurePropertiesTest {
    private static final Normal PRIOR = new Normal(2.5, 1.44);

    @Property(tries = 300)
    void orderNeverMatters(
            @ForAll("pieces") List<Evidence> evidence,
            @ForAll @DoubleRange(min = 0, max = 1) double correlation,
            @ForAll long seed) {
        var shuffled = new ArrayList<>(evidence);
        Collections.shuffle(shuffled, new Random(seed));

        var one = Posterior.of(PRIOR, evidence, correlation).normal();
        var other = Posterior.of(PRIOR, shuffled, correlation).normal();

        assertThat(other.mean()).isCloseTo(one.mean(), within(1e-12));
        assertThat(other.variance()).isCloseTo(one.variance(), within(1e-12));
    }

    @Property(tries = 300)
    void morePiecesNeverWiden(
            @ForAll("pieces") List<Evidence> evidence,
            @ForAll("piece") Evidence another,
            @ForAll @DoubleRange(min = 0, max = 1) double correlation) {
        var more = new ArrayList<>(evidence);
        more.add(another);

        var before = Posterior.of(PRIOR, evidence, correlation).normal();
        var after = Posterior.of(PRIOR, more, correlation).normal();

        assertThat(after.variance()).isLessThanOrEqualTo(before.variance() * (1 + 1e-12));
    }

    @Property(tries = 300)
    void contributionsAddUpToWhatWasLearnt(
            @ForAll("pieces") List<Evidence> evidence, @ForAll @DoubleRange(min = 0, max = 1) double correlation) {
        var result = Posterior.of(PRIOR, evidence, correlation);

        var sum = result.contributions().stream().mapToDouble(it -> it).sum();
        var share = result.weights().stream().mapToDouble(it -> it).sum();
        assertThat(sum).isCloseTo(result.normal().mean() - PRIOR.mean(), within(1e-9));
        assertThat(share).isBetween(0.0, 1 + 1e-12);
    }

    @Property(tries = 300)
    void excessNeverHidesAGap(
            @ForAll @IntRange(min = 1, max = 5) int level,
            @ForAll @DoubleRange(min = 0, max = 5) double reached,
            @ForAll @DoubleRange(min = 0, max = 50) double excess,
            @ForAll @DoubleRange(min = 0.01, max = 1.44) double variance) {
        var requirements = List.of(new Requirement("gap", level, 1, true), new Requirement("plenty", 3, 1, true));

        var fit =
                fit(requirements, Map.of("gap", new Normal(reached, variance), "plenty", new Normal(3 + excess, 0.3)));
        var gapOnly = fit(requirements, Map.of("gap", new Normal(reached, variance)));

        var gap = fit.skills().getFirst();
        assertThat(fit.skills().getLast().contribution()).isLessThanOrEqualTo(50);
        assertThat(gap).isEqualTo(gapOnly.skills().getFirst());
        assertThat(fit.fit()).isLessThanOrEqualTo(50 + 50 * gap.coverage() + 1e-9);
    }

    @Property(tries = 300)
    void contributionsOfSkillsAddUpToTheFit(
            @ForAll @DoubleRange(min = -2, max = 7) double a,
            @ForAll @DoubleRange(min = 0.01, max = 100) double weight) {
        var requirements = List.of(new Requirement("a", 4, weight, true), new Requirement("b", 3, 2, false));

        var fit = fit(requirements, Map.of("a", new Normal(a, 0.5)));

        var sum = fit.skills().stream().mapToDouble(SkillFit::contribution).sum();
        assertThat(fit.fit()).isBetween(0.0, 100.0).isCloseTo(sum, within(1e-9));
    }

    @Provide
    Arbitrary<List<Evidence>> pieces() {
        return piece().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Evidence> piece() {
        var age = Arbitraries.doubles().between(0, 120);
        var halfLife = Arbitraries.doubles().between(1, 60).map(OptionalDouble::of);
        var group = Arbitraries.of("", "one", "two");
        var direct = Combinators.combine(
                        Arbitraries.doubles().between(0, 5),
                        Arbitraries.doubles().between(-1, 1),
                        Arbitraries.doubles().between(0.2, 3),
                        age,
                        halfLife,
                        group)
                .as((y, b, sd, a, h, g) -> (Evidence) new Direct(y, b, sd, a, h, g));
        var indirect = Combinators.combine(
                        Arbitraries.doubles().between(-5, 10),
                        Arbitraries.doubles().between(0.05, 0.95),
                        age,
                        halfLife,
                        group)
                .as((y, r, a, h, g) -> (Evidence) new Indirect(y, 2.8, 1, r, a, h, g));
        return Arbitraries.oneOf(direct, indirect);
    }

    private static ProfileFit fit(List<Requirement> requirements, Map<String, Normal> skills) {
        return Fit.of(requirements, List.of(new Profile("x", skills, true)), PRIOR)
                .getFirst();
    }
}
