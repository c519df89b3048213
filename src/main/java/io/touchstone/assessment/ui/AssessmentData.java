package io.touchstone.assessment.ui;

import io.touchstone.assessment.Answer;
import io.touchstone.assessment.OwnAssessment;
import io.touchstone.assessment.SelfRating;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Text;
import io.touchstone.ui.AssessmentForm;
import io.touchstone.ui.DraftAnswer;
import io.touchstone.ui.Translations;
import io.touchstone.ui.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the form in the browser needs, in both languages at once: the candidate may switch without asking the server. */
@Component
class AssessmentData {
    private static final String POOL = "pool";
    private static final int PARAGRAPHS = 8;
    private static final int MINUTES_PER_SKILL = 1;
    private static final int LONGEST_SENTENCE = 300;

    private final Catalogue catalogue;
    private final Translations translations;

    AssessmentData(Catalogue catalogue, Translations translations) {
        this.catalogue = catalogue;
        this.translations = translations;
    }

    AssessmentForm.Data of(OwnAssessment own) {
        return new AssessmentForm.Data(
                "/drafts/assessments/" + own.id(),
                own.invitationId().toString(),
                own.id().toString(),
                new Words(own.role(), own.role()),
                notice(own),
                List.of(new AssessmentForm.Choice(POOL, words("assessment.pool.label"), words("assessment.pool.hint"))),
                own.said().stream().map(SelfRating::skill).map(this::skill).toList(),
                MINUTES_PER_SKILL,
                LocalDate.ofInstant(own.until(), ZoneOffset.UTC).toString(),
                answers(own),
                LONGEST_SENTENCE);
    }

    private List<Words> notice(OwnAssessment own) {
        return IntStream.rangeClosed(1, PARAGRAPHS)
                .mapToObj(number -> switch (number) {
                    case 1 -> words("assessment.notice.1", own.role());
                    case 5, 7 ->
                        words("assessment.notice." + number, own.contact().name());
                    case 8 ->
                        words(
                                "assessment.notice.8",
                                own.contact().name(),
                                own.contact().email());
                    default -> words("assessment.notice." + number);
                })
                .toList();
    }

    private AssessmentForm.Skill skill(String key) {
        var skill = catalogue.skill(key);
        return new AssessmentForm.Skill(
                key,
                words(skill.name()),
                words(skill.definition()),
                skill.anchors().stream().map(anchor -> words(anchor.text())).toList());
    }

    /** A choice made earlier, for another position, is shown as it stands. */
    private static Map<String, DraftAnswer> answers(OwnAssessment own) {
        var answers = new HashMap<String, DraftAnswer>();
        if (own.pool()) {
            answers.put("choice." + POOL, new DraftAnswer(true, 0));
        }
        for (Answer answer : own.answers()) {
            answers.put(answer.field(), new DraftAnswer(plain(answer.value()), answer.revision()));
        }
        return answers;
    }

    private static @Nullable Object plain(JsonNode value) {
        if (value.isNull()) return null;
        if (value.isBoolean()) return value.booleanValue();
        return value.isInt() ? (Object) value.intValue() : value.stringValue();
    }

    private static Words words(Text text) {
        return new Words(text.en(), text.zh());
    }

    private Words words(String key, Object... arguments) {
        return new Words(
                translations.getTranslation(key, Translations.ENGLISH, arguments),
                translations.getTranslation(key, Translations.CHINESE, arguments));
    }
}
