package io.touchstone.catalogue.internal.recognition;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/**
 * A text in the form in which phrases are looked up: NFKC, lower case, blanks and hyphens as one blank, none beside a Han
 * character, invisible characters left out. Each character knows from where in the text as sent it comes, in UTF-16 code units.
 *
 * <p>A line end is a blank too, since files break lines in the middle of phrases; but before an empty line or a bullet it stays.
 */
public final class NormalText {
    private static final String BULLETS = "•·●▪◦■□◆★‣*–—";
    /** As of Unicode's stream-safe text format: what is longer is no word, and would take long to order. */
    private static final int LONGEST_CHARACTER = 32;
    /** From this width on a line may be full and its sentence go on in the next. */
    private static final int FULL_LINE = 40;

    private final String sent;
    private final StringBuilder text;
    private final int[] starts;
    private final int[] ends;
    private final BitSet lineStarts = new BitSet();
    private int width;
    private boolean lineEnded;

    private NormalText(String sent) {
        this.sent = sent;
        // Some characters become several, at most 18: ﷺ. Places are for as many as there are.
        this.text = new StringBuilder(sent.length());
        var places = new Places(sent.length());
        for (int i = 0, end; i < sent.length(); i = end) {
            end = characterEnd(i);
            put(i, end, places);
        }
        this.starts = places.starts;
        this.ends = places.ends;
    }

    public static NormalText of(String sent) {
        return new NormalText(sent);
    }

    /** The form in which a phrase is compared. */
    public static String normal(String phrase) {
        return of(phrase).toString().strip();
    }

    int length() {
        return text.length();
    }

    char at(int i) {
        return text.charAt(i);
    }

    /** Where the character at {@code i} begins in the text as sent. */
    public int start(int i) {
        return starts[i];
    }

    /** Where the character before {@code end} ends in the text as sent. */
    public int end(int end) {
        return ends[end - 1];
    }

    /** Whether a line ended just before {@code i}, at a place where a sentence hardly goes on. */
    boolean startsLine(int i) {
        return lineStarts.get(i);
    }

    /** Whether no character of the text as sent, such as ㍿, is cut by these bounds. */
    boolean whole(int from, int to) {
        return (from == 0 || starts[from - 1] != starts[from]) && (to == length() || starts[to] != starts[to - 1]);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    String toString(int from, int to) {
        return text.substring(from, to);
    }

    static boolean han(char c) {
        return c >= 0x2E80 && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private int characterEnd(int from) {
        int end = from + Character.charCount(sent.codePointAt(from));
        while (end < sent.length() && end - from < LONGEST_CHARACTER && joins(sent.codePointAt(end))) {
            end += Character.charCount(sent.codePointAt(end));
        }
        return end;
    }

    /** Marks, the later parts of Korean syllables, and the voiced marks of half-width kana belong to what stands before. */
    private static boolean joins(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> codePoint >= 0x1160 && codePoint <= 0x11FF || codePoint == 0xFF9E || codePoint == 0xFF9F;
        };
    }

    private void put(int from, int end, Places places) {
        char first = sent.charAt(from);
        if (lineEnd(first)) {
            if (first != '\r' || from + 1 == sent.length() || sent.charAt(from + 1) != '\n') endLine(from, end, places);
        } else if (end - from == 1 && (first < 0x80 || first >= 0x4E00 && first <= 0x9FFF)) { // normal as they are
            put(Character.toLowerCase(first), from, end, places);
        } else {
            var normal = Normalizer.normalize(sent.substring(from, end), Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT);
            for (int i = 0; i < normal.length(); i++) put(normal.charAt(i), from, end, places);
        }
    }

    private void put(char c, int from, int end, Places places) {
        if (invisible(c)) return;
        width += han(c) ? 2 : 1;
        if (Character.isSpaceChar(c) || c < ' ' || c == '-' || c == '\u2010') {
            blank(from, end, places);
            return;
        }
        int last = text.length() - 1;
        if (han(c) && last >= 0 && text.charAt(last) == ' ') text.setLength(last);
        if (lineEnded) lineStarts.set(text.length());
        lineEnded = false;
        append(c == '\u2019' ? '\'' : c, from, end, places);
    }

    private void blank(int from, int end, Places places) {
        if (text.isEmpty()) return;
        char last = text.charAt(text.length() - 1);
        if (last != ' ' && last != '\n' && !han(last)) append(' ', from, end, places);
    }

    private void endLine(int from, int end, Places places) {
        int next = end;
        while (next < sent.length() && blankWithin(sent.charAt(next))) next++;
        boolean over = next == sent.length() || lineEnd(sent.charAt(next)) || bullet(next);
        if (over && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            append('\n', from, end, places);
        } else {
            blank(from, end, places);
        }
        if (over || width < FULL_LINE || startsSentence(next)) lineEnded = true;
        width = 0;
    }

    private boolean bullet(int at) {
        char c = sent.charAt(at);
        return BULLETS.indexOf(c) >= 0 || c == '-' && at + 1 < sent.length() && sent.charAt(at + 1) == ' ';
    }

    /** As “Led”, unlike “LoRA”. */
    private boolean startsSentence(int at) {
        return at + 1 < sent.length()
                && Character.isUpperCase(sent.charAt(at))
                && Character.isLowerCase(sent.charAt(at + 1));
    }

    private void append(char c, int from, int end, Places places) {
        places.set(text.length(), from, end);
        text.append(c);
    }

    private static boolean lineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean blankWithin(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000';
    }

    private static boolean invisible(char c) {
        return Character.getType(c) == Character.FORMAT || c >= '\uFE00' && c <= '\uFE0F';
    }

    /** Two arrays that grow together. */
    private static final class Places {
        private int[] starts;
        private int[] ends;

        Places(int size) {
            starts = new int[size];
            ends = new int[size];
        }

        void set(int i, int start, int end) {
            if (i == starts.length) {
                starts = Arrays.copyOf(starts, 2 * i + 16);
                ends = Arrays.copyOf(ends, 2 * i + 16);
            }
            starts[i] = start;
            ends[i] = end;
        }
    }
}
