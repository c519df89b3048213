package io.touchstone.evidence.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.touchstone.evidence.Calibration;
import io.touchstone.evidence.KnownSkill;
import io.touchstone.evidence.Piece;
import io.touchstone.measure.Posterior;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Turns the standing entries of one candidate into what is known of each skill.
 *
 * @param halfLives in months, by skill; evidence of another skill does not age
 */
public record Beliefs(Calibration calibration, Map<String, Integer> halfLives, LocalDate asOf) {
    private static final double DAYS_PER_MONTH = 30.4375;
    private static final Comparator<Entry> NEWEST_FIRST =
            Comparator.comparing(Entry::observedOn).reversed().thenComparing(Entry::id);

    public Map<String, KnownSkill> of(List<Entry> standing) {
        return standing.stream().collect(groupingBy(Entry::skill)).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        skill -> known(
                                skill.getKey(),
                                skill.getValue().stream().sorted(NEWEST_FIRST).toList())));
    }

    private KnownSkill known(String skill, List<Entry> entries) {
        var halfLife = halfLives.containsKey(skill) ? OptionalDouble.of(halfLives.get(skill)) : OptionalDouble.empty();
        var evidence = entries.stream()
                .map(entry -> calibration.evidence(
                        entry.source(), entry.level().orElseThrow(), age(entry), halfLife, entry.group()))
                .toList();
        var posterior = Posterior.of(calibration.prior(), evidence, calibration.withinGroupCorrelation());
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < entries.size(); i++) {
            pieces.add(piece(
                    entries.get(i),
                    posterior.weights().get(i),
                    posterior.contributions().get(i)));
        }
        return new KnownSkill(
                skill,
                posterior.normal().mean(),
                posterior.normal().variance(),
                pieces,
                entries.stream().anyMatch(entry -> entry.source().direct()));
    }

    private Piece piece(Entry entry, double weight, double contribution) {
        return new Piece(
                entry.id(),
                entry.source(),
                entry.level().orElseThrow(),
                entry.observedOn(),
                age(entry),
                weight,
                contribution,
                entry.origin(),
                entry.recordedBy(),
                entry.source().validated());
    }

    private double age(Entry entry) {
        return Math.max(0, ChronoUnit.DAYS.between(entry.observedOn(), asOf)) / DAYS_PER_MONTH;
    }
}
