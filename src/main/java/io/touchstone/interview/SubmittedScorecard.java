package io.touchstone.interview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A scorecard as it was submitted, and its amendments, oldest first. */
public record SubmittedScorecard(
        Interview interview,
        Overall overall,
        String note,
        List<Rating> ratings,
        List<Amendment> amendments,
        Instant submittedAt) {
    public SubmittedScorecard {
        ratings = List.copyOf(ratings);
        amendments = List.copyOf(amendments);
    }

    public List<Amendment> amendments(String skill) {
        return amendments.stream().filter(each -> each.skill().equals(skill)).toList();
    }

    /** What counts now. */
    public Optional<Integer> level(String skill) {
        var amended = amendments(skill);
        return amended.isEmpty()
                ? ratings.stream()
                        .filter(each -> each.skill().equals(skill))
                        .findFirst()
                        .flatMap(Rating::level)
                : amended.getLast().level();
    }

    @Override
    public String toString() {
        return "SubmittedScorecard[" + interview.id() + "]";
    }
}
