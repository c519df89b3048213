package io.touchstone.assessment.internal;

import io.touchstone.assessment.Answer;
import io.touchstone.assessment.Change;
import io.touchstone.assessment.SelfRating;
import io.touchstone.problem.Check;
import io.touchstone.problem.InvalidField;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of the form, as frontend/assessment.js names them, and what may stand in each. */
public final class Fields {
    public static final String NOTICE = "notice";
    public static final String POOL = "choice.pool";
    public static final int LONGEST_SENTENCE = 300;

    private static final String LEVEL = "level.";
    private static final String WHERE = "where.";
    private static final String NOT_OBSERVED = "not-observed";

    private Fields() {}

    /** @throws InvalidField if there is no such field, or the value can't stand in it */
    public static void check(Change change, List<String> skills) {
        var field = change.field();
        var value = change.value();
        if (change.revision() < 0) {
            throw new InvalidField("revision", "assessment.problem.value");
        }
        if (field.equals(NOTICE)) {
            require(value.isBoolean() && value.booleanValue());
        } else if (field.equals(POOL)) {
            require(value.isBoolean());
        } else if (isOf(LEVEL, field, skills)) {
            require(value.isNull() || isLevel(value) || isNotObserved(value));
        } else if (isOf(WHERE, field, skills)) {
            require(value.isNull() || value.isString());
            if (value.isString()) {
                Check.text("value", value.stringValue(), LONGEST_SENTENCE);
            }
        } else {
            throw new InvalidField("field", "assessment.problem.field");
        }
    }

    public static List<SelfRating> ratings(List<String> skills, List<Answer> answers) {
        var byField = answers.stream().collect(Collectors.toMap(Answer::field, Function.identity()));
        return skills.stream().map(skill -> rating(skill, byField)).toList();
    }

    private static SelfRating rating(String skill, Map<String, Answer> answers) {
        var level = value(answers.get(LEVEL + skill));
        var where = value(answers.get(WHERE + skill));
        return new SelfRating(
                skill,
                level != null,
                level != null && level.isInt() ? OptionalInt.of(level.intValue()) : OptionalInt.empty(),
                where != null ? Check.text(WHERE + skill, where.stringValue(), LONGEST_SENTENCE) : "");
    }

    private static @Nullable JsonNode value(@Nullable Answer answer) {
        return answer == null || answer.value().isNull() ? null : answer.value();
    }

    private static boolean isOf(String kind, String field, List<String> skills) {
        return field.startsWith(kind) && skills.contains(field.substring(kind.length()));
    }

    private static boolean isLevel(JsonNode value) {
        return value.isInt() && value.intValue() >= 0 && value.intValue() <= 5;
    }

    private static boolean isNotObserved(JsonNode value) {
        return value.isString() && value.stringValue().equals(NOT_OBSERVED);
    }

    private static void require(boolean valid) {
        if (!valid) {
            throw new InvalidField("value", "assessment.problem.value");
        }
    }
}
