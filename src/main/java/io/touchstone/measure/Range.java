package io.touchstone.measure;

/** The bounds of arguments; a value outside them is a mistake of the caller. */
final class Range {
    private Range() {}

    static void finite(String name, double value) {
        check(Double.isFinite(value), name, value);
    }

    static void positive(String name, double value) {
        check(Double.isFinite(value) && value > 0, name, value);
    }

    static void notNegative(String name, double value) {
        check(Double.isFinite(value) && value >= 0, name, value);
    }

    static void within(String name, double value, double low, double high) {
        check(value >= low && value <= high, name, value);
    }

    static void check(boolean holds, String name, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is out of range: " + value);
        }
    }
}
