package io.touchstone.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.touchstone.catalogue.Mention.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How phrases are found, and what takes them back. */
class RecogniserTest {
    private static final Recogniser RECOGNISER = new Recogniser(Map.of(
            "llm", List.of(new Phrase("LLM", 1), new Phrase("大模型", 1)),
            "rag", List.of(new Phrase("RAG", 1), new Phrase("检索增强", 1)),
            "tuning", List.of(new Phrase("fine-tuning", 2), new Phrase("微调", 2), new Phrase("大模型微调", 3)),
            "research", List.of(new Phrase("user research", 2), new Phrase("用户研究", 2)),
            "insight", List.of(new Phrase("用户研究", 1))));

    @Test
    void latinTermsAreWholeWordsAndHanTermsNeedNoBlanks() {
        assertThat(found("用LLM做客服，LLM2与MyLLM除外，llm_x也是")).containsExactly("LLM");
        assertThat(found("Dragged a storage rag")).containsExactly("rag");
        assertThat(found("主导大模型产品")).containsExactly("大模型");
    }

    @Test
    void ofOverlappingPhrasesTheLeftmostLongestIsFound() {
        assertThat(found("大模型微调")).containsExactly("大模型微调");
        assertThat(found("大模型和微调")).containsExactly("大模型", "微调");
    }

    @Test
    void aPhraseOfTwoSkillsNamesBothEachWithItsStrength() {
        assertThat(RECOGNISER.mentions("做过用户研究"))
                .extracting(Mention::skill, Mention::strength)
                .containsExactly(tuple("insight", 1), tuple("research", 2));
    }

    @Test
    void offsetsAreCodeUnitsOfTheTextAsSent() {
        var text = "😀 ＬＬＭ，ﬁne‐tuning";

        var mentions = RECOGNISER.mentions(text);

        assertThat(mentions).extracting(Mention::excerpt).containsExactly("ＬＬＭ", "ﬁne‐tuning");
        assertThat(mentions)
                .allSatisfy(mention -> assertThat(text.substring(mention.start(), mention.end()))
                        .isEqualTo(mention.excerpt()));
        assertThat(mentions.getFirst().start()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user research",
                "User  Research",
                "user\nresearch",
                "user-research",
                "user\r\n  research",
                "us\u00ADer re\u200Bsearch",
                "用户\n研究",
                "用户 研究",
                "⽤户研究"
            })
    void blanksLineEndsAndInvisibleCharactersDoNotHideAPhrase(String text) {
        assertThat(RECOGNISER.mentions("x " + text + " y"))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(mention.excerpt()).isEqualTo(text));
    }

    @Test
    void anEmptyLineOrABulletKeepsLinesApart() {
        assertThat(found("user\n\nresearch")).isEmpty();
        assertThat(found("user\n- research")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No experience with %s.",
                "I haven’t used %s yet",
                "Without any %s",
                "Never did %s in production",
                "%s: none",
                "%s – none yet",
                "%s is not required",
                "%s (not yet)",
                "没有%s经验",
                "不具备%s能力",
                "%s没做过",
                "%s经验不足，但学得快",
                "无%s经验",
                "从未接触%s"
            })
    void aNegatedPhraseDoesNotCount(String sentence) {
        assertThat(RECOGNISER.mentions(sentence.formatted("RAG")))
                .singleElement()
                .satisfies(mention -> assertThat(mention.reason()).contains(Reason.NEGATED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Interested in %s.",
                "I would like to do %s",
                "Currently learning %s",
                "Eager to learn %s",
                "希望从事%s",
                "正在学习%s",
                "对%s很感兴趣",
                "%s学习中"
            })
    void aPhraseThatIsOnlyWishedForDoesNotCount(String sentence) {
        assertThat(RECOGNISER.mentions(sentence.formatted("RAG")))
                .singleElement()
                .satisfies(mention -> assertThat(mention.reason()).contains(Reason.INTEREST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not only %s",
                "No engineers, shipped %s",
                "Built a no-code bot with %s",
                "Not a researcher but shipped %s",
                "Shipped %s without engineers",
                "Never late.\n%s in production",
                "Led (with no budget) %s",
                "Machine learning to improve %s",
                "不仅做过%s",
                "没有团队，独立上线%s",
                "未来的%s",
                "无需代码的%s",
                "解决没有数据的问题，上线%s",
                "了解用户希望%s做什么",
                "机器学习与%s",
                "没有团队——独立上线%s",
                "Without training data shipped using %s",
                "从未间断学过%s"
            })
    void wordsThatOnlyLookLikeANegationOrAWishTakeNothingBack(String sentence) {
        assertThat(RECOGNISER.mentions(sentence.formatted("RAG")))
                .singleElement()
                .satisfies(mention -> assertThat(mention.counted()).isTrue());
    }

    @Test
    void aListIsNegatedAsAWhole() {
        assertThat(RECOGNISER.mentions(
                        "No experience with RAG, Kubernetes, fine-tuning, or LLM; user research for years"))
                .extracting(Mention::counted)
                .containsExactly(false, false, false, true);
        assertThat(RECOGNISER.mentions("没有检索增强、微调，大模型经验，做过用户研究"))
                .extracting(Mention::counted)
                .containsExactly(false, false, false, true, true);
    }

    @Test
    void whatAParenthesisTakesBackStaysInside() {
        assertThat(RECOGNISER.mentions("Led (no LLM) RAG"))
                .extracting(Mention::counted)
                .containsExactly(false, true);
        assertThat(RECOGNISER.mentions("没有大模型(检索增强/微调)经验"))
                .extracting(Mention::counted)
                .containsExactly(false, false, false);
    }

    @Test
    void anotherSenseOfAPhraseIsNoMention() {
        assertThat(found("微调了按钮的颜色")).isEmpty();
        assertThat(found("微调了按钮识别模型")).containsExactly("微调");
        assertThat(found("Sent the RAG status to the board")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"精通RAG", "熟练RAG", "了解RAG", "Expert in RAG", "Familiar with RAG"})
    void aClaimCountsWithoutChangingTheStrength(String text) {
        assertThat(RECOGNISER.mentions(text))
                .singleElement()
                .satisfies(mention -> assertThat(mention.strength()).isEqualTo(1))
                .satisfies(mention -> assertThat(mention.counted()).isTrue());
    }

    private static List<String> found(String text) {
        return RECOGNISER.mentions(text).stream().map(Mention::excerpt).toList();
    }
}
