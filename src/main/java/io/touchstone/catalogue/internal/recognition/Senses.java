package io.touchstone.catalogue.internal.recognition;

import io.touchstone.catalogue.internal.recognition.Wording.Context;
import java.util.List;
import java.util.Optional;

/** Leaves out phrases that mean something else here: a button’s colour is fine-tuned too. */
public final class Senses {
    /** How far the words that tell the sense may stand from the phrase, in characters. */
    private static final int NEAR = 24;

    private final NormalText text;
    private final List<Hit<List<Context>>> contexts;
    private int first;

    private Senses(NormalText text) {
        this.text = text;
        this.contexts = Wording.BUNDLED.contexts.leftmostLongest(text);
    }

    /** @param hits in the order of the text */
    public static <T> List<Hit<T>> usual(NormalText text, List<Hit<T>> hits) {
        var senses = new Senses(text);
        return hits.stream().filter(senses::isUsual).toList();
    }

    private boolean isUsual(Hit<?> hit) {
        var phrase = text.toString(hit.start(), hit.end());
        var sense = Optional.ofNullable(Wording.BUNDLED.senses.get(phrase));
        return sense.isEmpty() || isUsual(sense.get(), hit);
    }

    private boolean isUsual(int sense, Hit<?> hit) {
        int from = hit.start();
        while (from > 0 && hit.start() - from < NEAR && !Clauses.ends(text, from - 1)) from--;
        int to = hit.end();
        while (to < text.length() && to - hit.end() < NEAR && !Clauses.ends(text, to)) to++;
        while (first < contexts.size() && contexts.get(first).start() < from) first++;
        boolean other = false;
        for (int i = first; i < contexts.size() && contexts.get(i).end() <= to; i++) {
            for (var context : contexts.get(i).meaning()) {
                if (context.sense() == sense && context.own()) return true;
                other |= context.sense() == sense;
            }
        }
        return !other;
    }
}
