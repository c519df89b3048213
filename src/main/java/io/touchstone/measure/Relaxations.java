package io.touchstone.measure;

import java.util.List;
import java.util.Map;

/** What requirements cost: how many people qualify, and how many more would if something were asked less. */
public final class Relaxations {
    private Relaxations() {}

    public static Result of(List<Requirement> requirements, List<Profile> profiles, Normal prior) {
        throw new UnsupportedOperationException();
    }

    public enum Action {
        LOWER,
        DROP
    }

    public record Change(String skill, Action action) {}

    public record Relaxation(List<Change> changes, int qualified) {}

    public record Result(
            int qualified, double expectedQualified, List<Relaxation> relaxations, Map<String, Double> blame) {}
}
