package io.touchstone.measure;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Whether a matrix asks for several jobs in one. */
public final class RoleMix {
    private RoleMix() {}

    public static Result of(List<Requirement> requirements, List<Template> templates) {
        throw new UnsupportedOperationException();
    }

    public record Template(String key, Map<String, Integer> levels) {}

    public enum Reason {
        SEVERAL_JOBS,
        MANY_MUST_HAVES
    }

    public record Result(
            OptionalInt coverNumber,
            OptionalInt coverNumberWithSlack,
            List<List<String>> covers,
            Map<String, Double> coverage,
            Map<String, Double> shares,
            boolean overloaded,
            List<Reason> reasons) {}
}
