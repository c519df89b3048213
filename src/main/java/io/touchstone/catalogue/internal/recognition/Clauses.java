package io.touchstone.catalogue.internal.recognition;

import io.touchstone.catalogue.Mention.Reason;
import io.touchstone.catalogue.internal.recognition.Wording.Cue;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which phrases are taken back by the words of their clause: negated, or only wished for. One pass from left to right, which
 * remembers what holds at each place; a parenthesis begins with what holds around it, and leaves it as it was.
 */
public final class Clauses {
    private static final String ENDS_OF_SENTENCES = "。!?;\n|•·●▪";
    private static final int DEEPEST = 32;

    private record Holds(boolean negated, boolean wished) {
        static final Holds NOTHING = new Holds(false, false);

        boolean something() {
            return negated || wished;
        }
    }

    private final NormalText text;
    private final List<? extends Hit<?>> hits;
    private final List<Hit<Cue>> cues;
    private final @Nullable Reason[] reasons;
    /** Characters of phrases and of what joins them to a list. */
    private final BitSet listed = new BitSet();
    /** These, and characters of words that add nothing. */
    private final BitSet covered = new BitSet();

    private final Deque<Holds> around = new ArrayDeque<>();
    private Holds holds = Holds.NOTHING;
    private int clause;
    private int next;

    private Clauses(NormalText text, List<? extends Hit<?>> hits) {
        this.text = text;
        this.hits = hits;
        this.cues = Wording.BUNDLED.cues.leftmostLongest(text);
        this.reasons = new Reason[hits.size()];
        hits.forEach(hit -> listed.set(hit.start(), hit.end()));
        for (int i = 0; i < text.length(); i++) {
            if (" :(/、–—".indexOf(text.at(i)) >= 0) listed.set(i);
        }
        for (var word : Wording.BUNDLED.filler.leftmostLongest(text)) {
            covered.set(word.start(), word.end());
            if (word.meaning()) listed.set(word.start(), word.end());
        }
        covered.or(listed);
    }

    /** For each phrase why it does not count, or nothing where it does. */
    public static List<Optional<Reason>> reasons(NormalText text, List<? extends Hit<?>> hits) {
        var clauses = new Clauses(text, hits);
        clauses.read();
        return Arrays.stream(clauses.reasons).map(Optional::ofNullable).toList();
    }

    /** Whether the character separates what is said from what is said next. */
    static boolean ends(NormalText text, int at) {
        return endsSentence(text, at) || comma(text, at) || closes(text.at(at));
    }

    private void read() {
        int cue = 0;
        for (int i = 0; i < text.length(); ) {
            while (cue < cues.size() && cues.get(cue).start() < i) cue++;
            if (text.startsLine(i)) endSentence();
            if (next < hits.size() && hits.get(next).start() == i) {
                reasons[next] = holds.negated ? Reason.NEGATED : holds.wished ? Reason.INTEREST : null;
                i = hits.get(next++).end();
            } else if (cue < cues.size() && cues.get(cue).start() == i && isFree(cues.get(cue))) {
                meet(cues.get(cue));
                i = cues.get(cue).end();
            } else {
                meet(i++);
            }
        }
    }

    /** A “no” within a phrase says nothing about it. */
    private boolean isFree(Hit<Cue> cue) {
        return next == hits.size() || hits.get(next).start() >= cue.end();
    }

    private void meet(Hit<Cue> cue) {
        switch (cue.meaning()) {
            case NEGATION -> {
                if (endsClause(cue)) takeBack(Reason.NEGATED);
                else holds = new Holds(true, holds.wished);
            }
            case NEGATION_BEHIND -> {
                if (endsClause(cue)) takeBack(Reason.NEGATED);
            }
            case INTEREST -> holds = new Holds(holds.negated, true);
            case INTEREST_BEHIND -> takeBack(Reason.INTEREST);
            case TURN -> endClause();
            case HARMLESS -> {}
        }
    }

    private void meet(int at) {
        char c = text.at(at);
        if (endsSentence(text, at)) endSentence();
        else if (comma(text, at)) comma(at);
        else if (c == '–' || c == '—') holds = Holds.NOTHING;
        else if (opens(c) && around.size() < DEEPEST) around.push(holds);
        else if (closes(c) && !around.isEmpty()) holds = around.pop();
    }

    /** A list goes on after a comma: “no experience with RAG, LoRA or agents”. Anything else is a new clause. */
    private void comma(int at) {
        if (holds.something()) {
            int end = at + 1;
            while (end < text.length() && !ends(text, end) && !text.startsLine(end)) end++;
            boolean phrase = next < hits.size() && hits.get(next).start() < end;
            if (phrase ? covers(listed, at + 1, end) : isShort(at + 1, end)) return;
        }
        endClause();
    }

    /** One or two words in Latin letters: a term that nobody knows here. */
    private boolean isShort(int from, int to) {
        int blanks = 0;
        for (int i = from + 1; i < to; i++) {
            if (text.at(i) >= 0x80) return false;
            if (text.at(i) == ' ') blanks++;
        }
        return blanks < 2;
    }

    private boolean endsClause(Hit<Cue> cue) {
        if (next == clause || !covers(covered, hits.get(next - 1).end(), cue.start())) return false;
        int end = covered.nextClearBit(cue.end());
        boolean more = next < hits.size() && hits.get(next).start() < end;
        return !more && (end >= text.length() || ends(text, end) || text.startsLine(end));
    }

    private static boolean covers(BitSet characters, int from, int to) {
        return characters.nextClearBit(from) >= to;
    }

    private void takeBack(Reason reason) {
        for (; clause < next; clause++) {
            if (reasons[clause] == null) reasons[clause] = reason;
        }
    }

    private void endClause() {
        holds = Holds.NOTHING;
        clause = next;
    }

    private void endSentence() {
        around.clear();
        endClause();
    }

    private static boolean endsSentence(NormalText text, int at) {
        char c = text.at(at);
        if (c != '.') return ENDS_OF_SENTENCES.indexOf(c) >= 0;
        return at + 1 == text.length()
                || !Character.isLetterOrDigit(text.at(at + 1))
                || NormalText.han(text.at(at + 1));
    }

    private static boolean comma(NormalText text, int at) {
        return text.at(at) == ','
                && !(at > 0
                        && Character.isDigit(text.at(at - 1))
                        && at + 1 < text.length()
                        && Character.isDigit(text.at(at + 1)));
    }

    private static boolean opens(char c) {
        return c == '(' || c == '[' || c == '【';
    }

    private static boolean closes(char c) {
        return c == ')' || c == ']' || c == '】';
    }
}
