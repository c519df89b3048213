package io.touchstone.catalogue.internal.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** What the words around a phrase do to it, as {@code recognition/wording.yaml} says. */
final class Wording {
    static final Wording BUNDLED = load();

    /** What a word does to the phrases of its clause. */
    enum Cue {
        NEGATION,
        NEGATION_BEHIND,
        INTEREST,
        INTEREST_BEHIND,
        TURN,
        HARMLESS
    }

    /** A word that speaks for, or against, the usual sense of some phrases. */
    record Context(int sense, boolean own) {}

    private record Sense(List<String> phrases, List<List<String>> other, List<String> own) {}

    private record Lists(
            List<List<String>> negation,
            List<List<String>> negationBehind,
            List<List<String>> interest,
            List<List<String>> interestBehind,
            List<List<String>> turn,
            List<List<String>> harmless,
            List<List<String>> joining,
            List<List<String>> filler,
            List<Sense> senses) {}

    final PhraseMatcher<Cue> cues;
    /** Words that add nothing: true where they also join the members of a list. */
    final PhraseMatcher<Boolean> filler;

    final PhraseMatcher<List<Context>> contexts;
    /** Which of the senses a phrase has, by its normal form. */
    final Map<String, Integer> senses = new HashMap<>();

    private Wording(Lists lists) {
        cues = new PhraseMatcher<>(cues(lists));
        var fillers = each(lists.filler, false);
        fillers.putAll(each(lists.joining, true));
        filler = new PhraseMatcher<>(fillers);
        var words = new HashMap<String, List<Context>>();
        for (int i = 0; i < lists.senses.size(); i++) {
            int number = i;
            var sense = lists.senses.get(i);
            sense.phrases.forEach(phrase -> senses.put(NormalText.normal(phrase), number));
            each(sense.other, false).keySet().forEach(word -> add(words, word, new Context(number, false)));
            each(List.of(sense.own), true).keySet().forEach(word -> add(words, word, new Context(number, true)));
        }
        contexts = new PhraseMatcher<>(words);
    }

    private static void add(Map<String, List<Context>> words, String word, Context context) {
        words.computeIfAbsent(word, _ -> new ArrayList<>()).add(context);
    }

    private static Map<String, Cue> cues(Lists lists) {
        var cues = new HashMap<String, Cue>();
        cues.putAll(each(lists.negation, Cue.NEGATION));
        cues.putAll(each(lists.negationBehind, Cue.NEGATION_BEHIND));
        cues.putAll(each(lists.interest, Cue.INTEREST));
        cues.putAll(each(lists.interestBehind, Cue.INTEREST_BEHIND));
        cues.putAll(each(lists.turn, Cue.TURN));
        cues.putAll(each(lists.harmless, Cue.HARMLESS));
        return cues;
    }

    private static <T> Map<String, T> each(List<List<String>> words, T meaning) {
        var meanings = new HashMap<String, T>();
        words.forEach(line -> line.forEach(word -> meanings.put(NormalText.normal(word), meaning)));
        return meanings;
    }

    private static Wording load() {
        try (var file = new ClassPathResource("recognition/wording.yaml").getInputStream()) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new Wording(JsonMapper.builder().build().convertValue(tree, Lists.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
