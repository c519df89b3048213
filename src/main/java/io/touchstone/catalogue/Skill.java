package io.touchstone.catalogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One skill. Evidence of it halves in worth every {@code halfLifeMonths}; {@code anchors} are exactly six, levels 0 to 5;
 * {@code phrases} are what it is recognised by in a text; {@code questions} is empty for readers who neither interview nor
 * recruit.
 */
public record Skill(
        String key,
        String family,
        Text name,
        Text definition,
        Set<Fit> serves,
        int halfLifeMonths,
        LocalDate reviewBy,
        List<Anchor> anchors,
        Text evidence,
        Phrases phrases,
        List<Question> questions) {
    public Skill {
        serves = Collections.unmodifiableSet(EnumSet.copyOf(serves));
        anchors = List.copyOf(anchors);
        questions = List.copyOf(questions);
        for (int level = 0; level <= 5; level++) {
            if (anchors.size() != 6 || anchors.get(level).level() != level)
                throw new IllegalArgumentException(key + " needs one anchor for each level from 0 to 5, in order");
        }
    }

    public Anchor anchor(int level) {
        return anchors.get(level);
    }

    public Skill withoutQuestions() {
        return new Skill(
                key, family, name, definition, serves, halfLifeMonths, reviewBy, anchors, evidence, phrases, List.of());
    }
}
