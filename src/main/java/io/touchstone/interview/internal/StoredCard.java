package io.touchstone.interview.internal;

import io.touchstone.interview.Amendment;
import io.touchstone.interview.Overall;
import io.touchstone.interview.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A submitted scorecard with its notes, as it is read. */
public record StoredCard(
        UUID interview,
        Overall overall,
        LocalDate observedOn,
        Instant submittedAt,
        List<RatedSkill> ratings,
        List<AmendedSkill> amendments,
        String note) {

    public List<Rating> readRatings() {
        return ratings.stream().map(RatedSkill::rating).toList();
    }

    public List<Amendment> readAmendments() {
        return amendments.stream().map(AmendedSkill::amendment).toList();
    }

    /** The newest record in the ledger about this skill: what the next correction points at. */
    public Optional<UUID> evidence(String skill) {
        var chain = new ArrayList<Optional<UUID>>();
        ratings.stream()
                .filter(each -> each.rating().skill().equals(skill))
                .forEach(each -> chain.add(each.evidence()));
        amendments.stream()
                .filter(each -> each.amendment().skill().equals(skill))
                .forEach(each -> chain.add(each.evidence()));
        return chain.isEmpty() ? Optional.empty() : chain.getLast();
    }

    /** What counts now. */
    public Optional<Integer> level(String skill) {
        var chain = new ArrayList<Optional<Integer>>();
        readRatings().stream().filter(each -> each.skill().equals(skill)).forEach(each -> chain.add(each.level()));
        readAmendments().stream().filter(each -> each.skill().equals(skill)).forEach(each -> chain.add(each.level()));
        return chain.isEmpty() ? Optional.empty() : chain.getLast();
    }

    public record RatedSkill(Rating rating, Optional<UUID> evidence) {}

    public record AmendedSkill(Amendment amendment, Optional<UUID> evidence) {}
}
