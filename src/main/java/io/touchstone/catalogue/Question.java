package io.touchstone.catalogue;

import java.util.List;

/** An interview question of a skill: what to ask, what to ask after it, and what answers at levels 1, 3 and 5 contain. */
public record Question(
        String key,
        String skill,
        QuestionKind kind,
        int minutes,
        Text text,
        List<Text> probes,
        List<Anchor> anchors,
        List<Text> redFlags) {
    public Question {
        probes = List.copyOf(probes);
        anchors = List.copyOf(anchors);
        redFlags = List.copyOf(redFlags);
    }
}
