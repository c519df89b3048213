package io.touchstone.matching.rest.calculators;

import io.touchstone.problem.InvalidField;
import java.util.function.Supplier;

/** Runs a method on checked input. What it still refuses are numbers that overflow. */
final class Computed {
    private Computed() {}

    static <T> T of(String path, Supplier<T> method) {
        try {
            return method.get();
        } catch (IllegalArgumentException overflow) {
            throw new InvalidField(path, "api.problem.outOfRange");
        }
    }
}
