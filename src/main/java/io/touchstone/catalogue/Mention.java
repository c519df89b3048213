package io.touchstone.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * A place of a text that names a skill. {@code start} and {@code end} are UTF-16 code units of the text as sent, and
 * {@code excerpt} is what stands there. {@code strength} is the phrase's, whatever the writer claims around it (“expert in”,
 * 精通): that is for a person to weigh. {@code reason} says why it does not count.
 */
public record Mention(
        String skill,
        int start,
        int end,
        String excerpt,
        int strength,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Reason> reason) {
    private static final int FARTHEST = 300;

    /** Why a mention does not count. */
    public enum Reason {
        /** The same clause says that it was not done. */
        @JsonProperty("negated")
        NEGATED,
        /** The same clause only wishes for it, or learns it. */
        @JsonProperty("interest")
        INTEREST
    }

    @JsonProperty
    public boolean counted() {
        return reason.isEmpty();
    }

    /** The sentence around it, or of a long one the part that is near. */
    public String sentenceIn(String text) {
        int from = start;
        while (from > 0 && start - from < FARTHEST && !endsSentence(text, from - 1)) from--;
        int to = end;
        while (to < text.length() && to - end < FARTHEST && !endsSentence(text, to)) to++;
        return text.substring(from, to).strip();
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return "。！？；•\n\r".indexOf(c) >= 0 || ".!?;".indexOf(c) >= 0 && last;
    }
}
