package io.touchstone.ui;

import java.util.List;

/** Records that the command palette (Ctrl K) finds by what is typed. A bean each; it returns only what the viewer may read. */
public interface PaletteSource {
    /** At most {@code limit} records that fit {@code text}, best first. */
    List<Entry> find(String text, int limit);

    /** {@code kind} says what it is, translated; {@code path} is the route that opens it: {@code candidates/0198…}. */
    record Entry(String title, String kind, String path) {}
}
