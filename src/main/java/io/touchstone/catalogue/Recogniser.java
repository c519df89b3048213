package io.touchstone.catalogue;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.touchstone.catalogue.internal.recognition.Clauses;
import io.touchstone.catalogue.internal.recognition.Hit;
import io.touchstone.catalogue.internal.recognition.NormalText;
import io.touchstone.catalogue.internal.recognition.PhraseMatcher;
import io.touchstone.catalogue.internal.recognition.Senses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds skills in a text by their phrases, in English and Chinese alike: on characters, since word segmenters split 大模型 and
 * 提示词. What overlaps goes to the leftmost phrase, and of these to the longest. Takes time in proportion to the text, throws
 * on none, and may be used by several threads.
 */
public final class Recogniser {
    /** By phrase, the skills that it names, and how strongly each. */
    private final PhraseMatcher<Map<String, Integer>> phrases;

    /** @param phrasesBySkill by any key; a phrase that several skills have names each of them */
    public Recogniser(Map<String, ? extends Collection<Phrase>> phrasesBySkill) {
        var skills = new HashMap<String, Map<String, Integer>>();
        phrasesBySkill.forEach((skill, all) ->
                all.forEach(phrase -> skills.computeIfAbsent(NormalText.normal(phrase.text()), _ -> new TreeMap<>())
                        .merge(skill, phrase.strength(), Math::max)));
        phrases = new PhraseMatcher<>(skills);
    }

    static Recogniser of(Collection<Skill> skills) {
        return new Recogniser(skills.stream()
                .collect(toUnmodifiableMap(Skill::key, skill -> skill.phrases().all())));
    }

    /** In the order of the text. */
    public List<Mention> mentions(String text) {
        var normal = NormalText.of(text);
        var hits = Senses.usual(normal, phrases.leftmostLongest(normal));
        var reasons = Clauses.reasons(normal, hits);
        var mentions = new ArrayList<Mention>();
        for (int i = 0; i < hits.size(); i++) {
            Hit<Map<String, Integer>> hit = hits.get(i);
            var reason = reasons.get(i);
            int start = normal.start(hit.start());
            int end = normal.end(hit.end());
            var excerpt = text.substring(start, end);
            hit.meaning()
                    .forEach((skill, strength) ->
                            mentions.add(new Mention(skill, start, end, excerpt, strength, reason)));
        }
        return mentions;
    }
}
