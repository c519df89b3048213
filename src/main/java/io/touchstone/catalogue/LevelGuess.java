package io.touchstone.catalogue;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which level a document's mentions of one skill suggest, for a person to accept or change; unaccepted it is no evidence. The
 * level is the strength of the strongest counted phrase, and one more, up to 3, where its sentence has a quantified outcome: who
 * can say what came of it knows it a little better than the word alone. Never above 3: that somebody leads others or defines a
 * practice is nothing that a phrase can show. Years, dates and “expert” raise nothing (methods 2 and 11). A design default, no
 * finding.
 *
 * @param decisive the mention that the guess rests on; its sentence is to be shown beside the proposal
 * @param support what stands in its sentence: a figure or a link makes the document weightier evidence, of validity .40 not .25
 */
public record LevelGuess(int level, Mention decisive, Support support) {
    /** What stands beside a phrase. The order is that of weight. */
    public enum Support {
        NOTHING,
        /** To a demo, a repository, a file: a person has to open it. */
        LINK,
        /** A quantified outcome. */
        FIGURE
    }

    private static final String NUMBER = "\\d[\\d.,]{0,12}\\s?";
    private static final String NO_YEAR = "(?!(?:19|20)\\d\\d)";

    /** A share, a factor, an amount, a large count, or a change from one number to another; no span of time, no date, no version. */
    private static final Pattern FIGURE = Pattern.compile(NUMBER
            + "(?:%|percent|percentage points|pp\\b|个?百分点|倍|成\\b|x\\b|[万亿]|k\\b|m\\b|bn\\b|thousand|million|billion|元|美元)"
            + "|[$€£¥]\\s?\\d|百分之[一二三四五六七八九十]|[两二三四五六七八九十]倍|[一二三四五六七八九]成"
            + "|翻[倍番]|减半|\\b(?:doubled|tripled|halved|quadrupled)\\b"
            + "|from " + NO_YEAR + NUMBER + "\\S{0,10}\\s?to \\d"
            + "|[从由]\\s?" + NO_YEAR + NUMBER + "\\S{0,6}?\\s?(?:到|至|为)\\s?\\d");

    private static final Pattern LINK = Pattern.compile("https?://|www\\.|(?:github|gitee|huggingface)\\.com?/");

    /** @param mentions of one skill; nothing when none of them counts */
    public static Optional<LevelGuess> of(String text, Collection<Mention> mentions) {
        return mentions.stream()
                .filter(Mention::counted)
                .map(mention -> of(text, mention))
                .max(Comparator.comparingInt(LevelGuess::level).thenComparing(LevelGuess::support));
    }

    private static LevelGuess of(String text, Mention mention) {
        var sentence = Normalizer.normalize(mention.sentenceIn(text), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        var support = FIGURE.matcher(sentence).find()
                ? Support.FIGURE
                : LINK.matcher(sentence).find() ? Support.LINK : Support.NOTHING;
        int level = Math.min(3, mention.strength() + (support == Support.FIGURE ? 1 : 0));
        return new LevelGuess(level, mention, support);
    }
}
