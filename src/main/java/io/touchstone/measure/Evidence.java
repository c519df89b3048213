package io.touchstone.measure;

import java.util.OptionalDouble;

/**
 * One observation of one skill of one person. Observations of one group share what made them (one interview, one person's
 * words about themself) and count less than as many independent ones.
 */
public sealed interface Evidence {
    /** Months of 30.4375 days since the observation, not negative. */
    double ageMonths();

    /** After so many months the observation counts half; without it, it never ages. */
    OptionalDouble halfLifeMonths();

    /** What it shares its errors with; blank for an observation on its own. */
    String group();

    /**
     * An observation on the level scale itself.
     *
     * @param level observed level, 0 to 5
     * @param bias what this source sees too much, in levels
     * @param sd spread of its error, in levels, above zero
     */
    record Direct(double level, double bias, double sd, double ageMonths, OptionalDouble halfLifeMonths, String group)
            implements Evidence {
        public Direct {
            Range.within("level", level, 0, 5);
            Range.finite("bias", bias);
            Range.positive("sd", sd);
            checkAge(ageMonths, halfLifeMonths);
        }
    }

    /**
     * An observation on any scale that says as much about the level as it correlates with it.
     *
     * @param score observed score, on the source's own scale
     * @param poolMean mean of that score among all people
     * @param poolSd its spread among all people, above zero
     * @param validity correlation of the score with the true level, between 0 and 1
     */
    record Indirect(
            double score,
            double poolMean,
            double poolSd,
            double validity,
            double ageMonths,
            OptionalDouble halfLifeMonths,
            String group)
            implements Evidence {
        public Indirect {
            Range.finite("score", score);
            Range.finite("poolMean", poolMean);
            Range.positive("poolSd", poolSd);
            Range.check(validity > 0 && validity < 1, "validity", validity);
            checkAge(ageMonths, halfLifeMonths);
        }
    }

    private static void checkAge(double ageMonths, OptionalDouble halfLifeMonths) {
        Range.notNegative("ageMonths", ageMonths);
        halfLifeMonths.ifPresent(months -> Range.positive("halfLifeMonths", months));
    }
}
