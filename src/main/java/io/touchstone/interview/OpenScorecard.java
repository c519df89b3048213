package io.touchstone.interview;

import static java.util.Objects.requireNonNull;

import io.touchstone.interview.Missing.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One's own scorecard while it is written: the drafts by field, and what they come to. */
public record OpenScorecard(Interview interview, Map<String, Draft> answers) {
    public static final String NOT_OBSERVED = "not-observed";
    static final String RATING = "rating.";
    static final String NOTE = "note.";
    static final String OVERALL = "overall";

    public OpenScorecard {
        answers = Map.copyOf(answers);
    }

    /** In the order of asking; what has no answer yet is {@link Optional#empty} in {@link #rated}. */
    public List<Rating> ratings() {
        return interview.skills().stream()
                .filter(each -> rated(each.skill()))
                .map(each -> rating(each.skill()))
                .toList();
    }

    public boolean rated(String skill) {
        return value(RATING + skill).isPresent();
    }

    public Rating rating(String skill) {
        var level = value(RATING + skill).filter(Integer.class::isInstance).map(Integer.class::cast);
        return new Rating(skill, level, note(skill));
    }

    public Optional<Overall> overall() {
        return value(OVERALL).map(Object::toString).flatMap(Overall::of);
    }

    public String overallNote() {
        return note(OVERALL);
    }

    /** By name, so that a person knows what to do; empty when it can be submitted. */
    public List<Missing> missing() {
        var missing = new ArrayList<Missing>();
        for (var each : interview.skills()) {
            if (!rated(each.skill())) {
                missing.add(new Missing(each.skill(), What.RATING));
            } else if (each.mustHave() && needsNote(rating(each.skill()))) {
                missing.add(new Missing(each.skill(), What.NOTE));
            }
        }
        if (overall().isEmpty()) missing.add(new Missing("", What.OVERALL));
        return missing;
    }

    private static boolean needsNote(Rating rating) {
        return rating.level().isPresent() && rating.note().isEmpty();
    }

    private String note(String about) {
        return value(NOTE + about).map(Object::toString).orElse("").strip();
    }

    private Optional<Object> value(String field) {
        return answers.containsKey(field)
                ? Optional.ofNullable(requireNonNull(answers.get(field)).value())
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "OpenScorecard[" + interview.id() + "]";
    }
}
