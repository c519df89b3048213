package io.touchstone.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One piece of evidence as it counts today.
 *
 * @param level on the source's scale
 * @param ageMonths since it was observed, never negative, in months of 30.4375 days
 * @param weight its share of what is known, 0–1; the rest is the other pieces and what is assumed of everybody
 * @param contribution what it moves the estimate by, in levels; the contributions add up to the mean less the prior's mean
 * @param recordedBy who wrote it down; nobody where a candidate did it themself
 * @param validated whether somebody other than the person stands behind it
 */
public record Piece(
        UUID evidenceId,
        Source source,
        double level,
        LocalDate observedOn,
        double ageMonths,
        double weight,
        double contribution,
        Origin origin,
        Optional<UUID> recordedBy,
        boolean validated) {}
