package io.touchstone.catalogue.internal;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The catalogue's files can't be used. Carries every mistake found, so that all can be mended in one go. */
public final class CatalogueMistakes extends RuntimeException {
    private final List<Mistake> mistakes;

    CatalogueMistakes(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::sentence).collect(joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<String> sentences() {
        return mistakes.stream().map(Mistake::sentence).toList();
    }
}
