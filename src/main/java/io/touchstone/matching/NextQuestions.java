package io.touchstone.matching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Question;
import io.touchstone.catalogue.Requirement;
import io.touchstone.evidence.Calibration;
import io.touchstone.evidence.Source;
import io.touchstone.matching.Explanation.NextQuestion;
import io.touchstone.matching.Explanation.SkillReason;
import io.touchstone.measure.NextEvidence;
import io.touchstone.measure.NextEvidence.Asked;
import io.touchstone.measure.NextEvidence.Value;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What to ask next: one interview question of the catalogue, about the skill where an answer changes most per minute. */
@Component
class NextQuestions {
    private static final int MOST = 3;

    /** What changes less than this is not worth anybody's time, and would read as "from 58 % to 58 %". */
    private static final double LEAST_GAIN = 0.005;

    private final Catalogue catalogue;

    NextQuestions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Best first, few. */
    List<NextQuestion> worthAsking(List<Requirement> rows, List<SkillReason> skills, Calibration calibration) {
        var minutes = minutes();
        var reasons = skills.stream().collect(toMap(SkillReason::skill, reason -> reason));
        double error = calibration.errorVariance(Source.INTERVIEW_RATING);
        var asked = rows.stream()
                .filter(row -> minutes.containsKey(row.skill()))
                .map(row -> new Asked(
                        row.skill(),
                        requireNonNull(reasons.get(row.skill())).belief(),
                        row.level() - 0.5,
                        error,
                        requireNonNull(minutes.get(row.skill())),
                        row.weight()))
                .toList();
        return NextEvidence.rank(asked).stream()
                .filter(value -> value.probabilityCorrectAfter() - value.probabilityCorrectNow() >= LEAST_GAIN)
                .limit(MOST)
                .map(value -> question(value, requireNonNull(minutes.get(value.skill()))))
                .toList();
    }

    /** Of the shortest question of each skill that has any. */
    private Map<String, Integer> minutes() {
        return catalogue.questions().stream().collect(toMap(Question::skill, Question::minutes, Math::min));
    }

    private static NextQuestion question(Value value, int minutes) {
        return new NextQuestion(
                value.skill(),
                minutes,
                value.valuePerMinute(),
                value.probabilityCorrectNow(),
                value.probabilityCorrectAfter());
    }
}
