package io.touchstone.matching.rest.calculators;

import io.touchstone.api.Required;
import io.touchstone.measure.Evidence;
import io.touchstone.measure.Normal;
import io.touchstone.problem.InvalidField;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is believed beforehand, and evidence of either kind. */
record PosteriorRequest(
        @Nullable Belief prior,
        @Nullable List<@Nullable Piece> evidence,
        @Nullable Double withinGroupCorrelation) {
    private static final double USUAL_CORRELATION = 0.5;
    private static final int MOST_PIECES = 10_000;

    record Belief(@Nullable Double mean, @Nullable Double variance) {
        Normal at(String path) {
            return new Normal(Required.value(path + ".mean", mean), Required.positive(path + ".variance", variance));
        }
    }

    record Piece(
            @Nullable Double level,
            @Nullable Double bias,
            @Nullable Double sd,
            @Nullable Double score,
            @Nullable Double poolMean,
            @Nullable Double poolSd,
            @Nullable Double validity,
            @Nullable Double ageMonths,
            @Nullable Double halfLifeMonths,
            @Nullable String group) {
        Evidence at(String path) {
            boolean direct = any(level, bias, sd);
            if (direct == any(score, poolMean, poolSd, validity)) {
                throw new InvalidField(path, "api.problem.oneKind");
            }
            return direct ? direct(path) : indirect(path);
        }

        private Evidence direct(String path) {
            return new Evidence.Direct(
                    Required.within(path + ".level", level, 0, 5),
                    Required.value(path + ".bias", bias),
                    Required.positive(path + ".sd", sd),
                    Required.notNegative(path + ".ageMonths", ageMonths),
                    halfLife(path),
                    group());
        }

        private Evidence indirect(String path) {
            var correlation = Required.value(path + ".validity", validity);
            if (!(correlation > 0 && correlation < 1)) {
                throw new InvalidField(path + ".validity", "api.problem.open", 0, 1);
            }
            return new Evidence.Indirect(
                    Required.value(path + ".score", score),
                    Required.value(path + ".poolMean", poolMean),
                    Required.positive(path + ".poolSd", poolSd),
                    correlation,
                    Required.notNegative(path + ".ageMonths", ageMonths),
                    halfLife(path),
                    group());
        }

        private OptionalDouble halfLife(String path) {
            return halfLifeMonths == null
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Required.positive(path + ".halfLifeMonths", halfLifeMonths));
        }

        public String group() {
            return group == null ? "" : group;
        }

        private static boolean any(@Nullable Double... fields) {
            return Stream.of(fields).anyMatch(Objects::nonNull);
        }
    }

    Normal beforehand() {
        return Required.value("prior", prior).at("prior");
    }

    List<Evidence> pieces() {
        return Required.each("evidence", evidence, MOST_PIECES, (path, piece) -> piece.at(path));
    }

    double correlation() {
        return withinGroupCorrelation == null
                ? USUAL_CORRELATION
                : Required.within("withinGroupCorrelation", withinGroupCorrelation, 0, 1);
    }
}
