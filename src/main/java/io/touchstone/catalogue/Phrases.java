package io.touchstone.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** The phrases of a skill, each language for itself: what people write is not translated word by word. */
public record Phrases(List<Phrase> en, List<Phrase> zh) {
    public Phrases {
        en = List.copyOf(en);
        zh = List.copyOf(zh);
    }

    /** All of them: people mix the languages. */
    public List<Phrase> all() {
        return Stream.concat(en.stream(), zh.stream()).toList();
    }
}
