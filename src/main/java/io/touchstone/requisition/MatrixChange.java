package io.touchstone.requisition;

import io.touchstone.catalogue.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What differs in one skill between two versions of a matrix: added, removed, or asked for otherwise. */
public record MatrixChange(String skill, Optional<Requirement> before, Optional<Requirement> after) {
    public static List<MatrixChange> between(List<Requirement> before, List<Requirement> after) {
        var old = bySkill(before);
        var changes = new ArrayList<MatrixChange>();
        for (var row : after) {
            var was = Optional.ofNullable(old.remove(row.skill()));
            if (!was.equals(Optional.of(row))) {
                changes.add(new MatrixChange(row.skill(), was, Optional.of(row)));
            }
        }
        old.values().forEach(row -> changes.add(new MatrixChange(row.skill(), Optional.of(row), Optional.empty())));
        return changes;
    }

    private static Map<String, Requirement> bySkill(List<Requirement> rows) {
        var map = new LinkedHashMap<String, Requirement>();
        rows.forEach(row -> map.put(row.skill(), row));
        return map;
    }
}
