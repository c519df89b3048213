package io.touchstone.catalogue.internal.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ahocorasick.trie.PayloadTrie;

/**
 * Finds all phrases of a dictionary in one pass over the characters (Aho–Corasick, from a library), and of those that overlap
 * the leftmost, and of these the longest. The library's own choice is the longest first, and its word boundaries take Han
 * characters for letters: neither is meant here.
 */
public final class PhraseMatcher<T> {
    private final PayloadTrie<T> trie;

    /** @param meanings by phrase, each in its {@linkplain NormalText#normal normal form} */
    public PhraseMatcher(Map<String, T> meanings) {
        var builder = PayloadTrie.<T>builder();
        meanings.forEach(builder::addKeyword);
        this.trie = builder.build();
    }

    /** In the order of the text, none overlapping another. */
    public List<Hit<T>> leftmostLongest(NormalText text) {
        var all = new ArrayList<Hit<T>>();
        trie.parseText(text.toString(), found -> {
            var hit = new Hit<>(found.getStart(), found.getEnd() + 1, found.getPayload());
            return isWord(text, hit) && all.add(hit);
        });
        all.sort(Comparator.<Hit<T>>comparingInt(Hit::start)
                .thenComparing(Comparator.<Hit<T>>comparingInt(Hit::end).reversed()));
        var chosen = new ArrayList<Hit<T>>();
        int free = 0;
        for (var hit : all) {
            if (hit.start() >= free) {
                chosen.add(hit);
                free = hit.end();
            }
        }
        return chosen;
    }

    private static boolean isWord(NormalText text, Hit<?> hit) {
        return text.whole(hit.start(), hit.end())
                && !(hit.start() > 0 && joined(text.at(hit.start() - 1), text.at(hit.start())))
                && !(hit.end() < text.length() && joined(text.at(hit.end() - 1), text.at(hit.end())));
    }

    /** A term in Latin letters ends where these end: 用LLM做 has one, “storage” has no “rag”. Han characters have no such ends. */
    private static boolean joined(char left, char right) {
        return wordCharacter(left) && wordCharacter(right);
    }

    private static boolean wordCharacter(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_'
                : Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
