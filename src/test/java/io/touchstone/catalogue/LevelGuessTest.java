package io.touchstone.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.catalogue.LevelGuess.Support;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document suggests about one skill. */
class LevelGuessTest {
    private static final Recogniser RECOGNISER = new Recogniser(Map.of(
            "evaluation",
            List.of(
                    new Phrase("benchmarks", 1),
                    new Phrase("evaluation set", 2),
                    new Phrase("led evaluation", 3),
                    new Phrase("评测集", 2))));

    @ParameterizedTest
    @CsvSource({
        "Knows benchmarks., 1, NOTHING",
        "Built an evaluation set., 2, NOTHING",
        "Led evaluation of the assistant., 3, NOTHING",
        "Read benchmarks and cut errors by 30%., 2, FIGURE",
        "Built an evaluation set and halved errors., 3, FIGURE",
        "Led evaluation and cut errors by 30 %., 3, FIGURE",
        "Built an evaluation set: https://example.org/set, 2, LINK",
        "建评测集，错误率下降了三成。, 3, FIGURE",
        "建评测集，准确率从62提升到88。, 3, FIGURE"
    })
    void theStrongestClaimGivesTheLevelAndAQuantifiedOutcomeOneMore(String text, int level, Support support) {
        var guess = LevelGuess.of(text, RECOGNISER.mentions(text)).orElseThrow();

        assertThat(guess.level()).isEqualTo(level);
        assertThat(guess.support()).isEqualTo(support);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Expert, built an evaluation set for 8 years.",
                "From 2019 to 2024 built an evaluation set.",
                "Built an evaluation set for GPT-4 in 3 months.",
                "1. Built an evaluation set.",
                "从2019到2024年建评测集，5年经验。",
                "Cut cost by 30%. Built an evaluation set."
            })
    void yearsDatesVersionsAndOtherSentencesRaiseNothing(String text) {
        var guess = LevelGuess.of(text, RECOGNISER.mentions(text)).orElseThrow();

        assertThat(guess.level()).isEqualTo(2);
        assertThat(guess.support()).isEqualTo(Support.NOTHING);
    }

    @Test
    void theMentionThatDecidesIsShownInItsSentence() {
        var text = "Knows benchmarks. Built an evaluation set of 3.5 million rows.\nBuilt an evaluation set.";

        var guess = LevelGuess.of(text, RECOGNISER.mentions(text)).orElseThrow();

        assertThat(guess.decisive().sentenceIn(text)).isEqualTo("Built an evaluation set of 3.5 million rows");
    }

    @Test
    void whatIsDeniedOrOnlyWishedForSuggestsNothing() {
        var text = "Never built an evaluation set. Interested in benchmarks.";

        assertThat(LevelGuess.of(text, RECOGNISER.mentions(text))).isEmpty();
    }
}
