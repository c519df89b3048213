package io.touchstone.catalogue;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.touchstone.catalogue.internal.recognition.NormalText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What must hold for any text whatever. */
class RecogniserPropertiesTest {
    private static final List<String> PHRASES =
            List.of("fine-tuning", "RAG", "user interviews", "A/B测试", "提示词", "用户访谈", "模型微调", "微调", "AI agent");
    private static final Set<String> NORMAL =
            PHRASES.stream().map(NormalText::normal).collect(toSet());
    private static final Recogniser RECOGNISER = new Recogniser(
            Map.of("skill", PHRASES.stream().map(text -> new Phrase(text, 2)).toList()));

    @Property(tries = 1000)
    void noTextIsTooStrange(@ForAll String text) {
        assertThat(RECOGNISER.mentions(text)).allSatisfy(mention -> isRight(text, mention));
    }

    @Property(tries = 1000)
    void mentionsPointAtTheirPhraseInOrderAndWithoutOverlap(@ForAll("mixed") String text) {
        var mentions = RECOGNISER.mentions(text);

        int free = 0;
        for (var mention : mentions) {
            isRight(text, mention);
            assertThat(mention.start()).isGreaterThanOrEqualTo(free);
            free = mention.end();
        }
    }

    @Property(tries = 300)
    void aPhraseIsFoundWhereverItStandsByItself(@ForAll("mixed") String before, @ForAll("mixed") String after) {
        var text = before + "\n\nuser interviews\n\n" + after;

        assertThat(RECOGNISER.mentions(text)).anySatisfy(mention -> {
            assertThat(mention.start()).isEqualTo(before.length() + 2);
            assertThat(mention.counted()).isTrue();
        });
    }

    /** Each of these would take minutes if anything looked back or ahead without bound. */
    @Example
    void longTextsOfAnyKindTakeLittleTime() {
        var unit = List.of(
                "微调",
                "无",
                "没有的",
                "RAG ",
                "a",
                "(",
                ",",
                "no,",
                "\n ",
                "感兴趣RAG",
                "按钮微调",
                "e\u0301\u0316\u0301",
                "\uD83D",
                "ﷺ");
        for (var part : unit) {
            var text = part.repeat(200_000 / part.length());
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> RECOGNISER.mentions(text), part);
        }
    }

    @Provide
    Arbitrary<String> mixed() {
        var words = Arbitraries.of(PHRASES);
        var others = Arbitraries.of(
                "没有",
                "not ",
                "希望",
                "感兴趣",
                ", ",
                "，",
                "。",
                "\n",
                "\r\n",
                "(",
                ")",
                "-",
                " ",
                "\u00AD",
                "ＲＡＧ",
                "ﬁne‐",
                "tuning",
                "按钮",
                "模型",
                "㍿",
                "é",
                "e\u0301",
                "\uD83D\uDE00",
                "\uDE00",
                "İ",
                "1,200",
                "storage",
                "用",
                "\u3000",
                "• ");
        return Arbitraries.frequencyOf(
                        Tuple.of(2, words),
                        Tuple.of(5, others),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(3)))
                .list()
                .ofMaxSize(40)
                .map(parts -> parts.stream().collect(joining()));
    }

    private static void isRight(String text, Mention mention) {
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.excerpt());
        assertThat(NORMAL).contains(NormalText.normal(mention.excerpt()));
    }
}
