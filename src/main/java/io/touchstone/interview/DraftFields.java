package io.touchstone.interview;

import io.touchstone.problem.Check;
import io.touchstone.problem.InvalidField;
import org.jspecify.annotations.Nullable;

/** Which fields a scorecard has, and what may stand in each. */
final class DraftFields {
    static final int NOTE_LENGTH = 4000;

    private DraftFields() {}

    static void check(Interview interview, String field, @Nullable Object value) {
        if (field.equals(OpenScorecard.OVERALL)) {
            if (value != null
                    && !(value instanceof String code && Overall.of(code).isPresent())) {
                throw new InvalidField(field, "interview.problem.overall");
            }
        } else if (field.startsWith(OpenScorecard.RATING)) {
            requireCovered(interview, field, field.substring(OpenScorecard.RATING.length()));
            if (value != null && !value.equals(OpenScorecard.NOT_OBSERVED) && !isLevel(value)) {
                throw new InvalidField(field, "interview.problem.level");
            }
        } else if (field.startsWith(OpenScorecard.NOTE)) {
            var about = field.substring(OpenScorecard.NOTE.length());
            if (!about.equals(OpenScorecard.OVERALL)) requireCovered(interview, field, about);
            requireText(field, value);
        } else {
            throw new InvalidField(field, "interview.problem.field");
        }
    }

    private static void requireCovered(Interview interview, String field, String skill) {
        if (!interview.covers(skill)) throw new InvalidField(field, "interview.problem.notCovered");
    }

    private static void requireText(String field, @Nullable Object value) {
        if (value == null) return;
        if (!(value instanceof String text)) throw new InvalidField(field, "interview.problem.field");
        Check.text(field, text, NOTE_LENGTH);
    }

    private static boolean isLevel(Object value) {
        return value instanceof Integer level && level >= 0 && level <= 5;
    }
}
