package io.touchstone.catalogue.internal;

/** One thing that is wrong in a catalogue file, said so that its author finds it. */
record Mistake(String file, int line, String path, String what) {
    /** {@code path} is empty where the whole file is meant. */
    String sentence() {
        return "%s, line %d%s: %s.".formatted(file, line, path.isEmpty() ? "" : ", " + path, what);
    }
}
