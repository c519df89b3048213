package io.touchstone.ui;

import java.util.List;

/** What waits for the viewer, as lines on top of the start page. A bean of each module that has any; empty for whom it has none. */
public interface StartTasks {
    int order();

    List<Task> tasks();

    /**
     * @param title what waits: "Scorecard due since yesterday"
     * @param detail about what: "Round 2 with Mei Okafor"
     * @param verb what the button does: "Look"
     * @param path the address it opens: {@code requisitions/…/matrix}
     */
    record Task(GateBadge.State state, String title, String detail, String verb, String path) {}
}
