package io.touchstone.interview.ui;

import io.touchstone.catalogue.Anchor;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Text;
import io.touchstone.interview.CoveredSkill;
import io.touchstone.interview.OpenScorecard;
import io.touchstone.interview.Scorecards;
import io.touchstone.ui.DraftAnswer;
import io.touchstone.ui.ScorecardForm;
import io.touchstone.ui.Words;
import java.util.HashMap;
import java.util.List;

/** What the form in the browser is given: questions and anchors in both languages, and what was typed before. */
final class FormData {
    private FormData() {}

    static ScorecardForm.Data of(OpenScorecard scorecard, Catalogue catalogue) {
        var interview = scorecard.interview();
        var answers = new HashMap<String, DraftAnswer>();
        scorecard
                .answers()
                .forEach((field, draft) -> answers.put(field, new DraftAnswer(draft.value(), draft.revision())));
        return new ScorecardForm.Data(
                "/drafts/scorecards/" + interview.id(),
                interview.interviewer().toString(),
                interview.id().toString(),
                interview.skills().stream().map(each -> skill(each, catalogue)).toList(),
                answers,
                Scorecards.NOTE_LENGTH);
    }

    private static ScorecardForm.Skill skill(CoveredSkill covered, Catalogue catalogue) {
        var skill = catalogue.skill(covered.skill());
        var question = skill.questions().stream().findFirst();
        return new ScorecardForm.Skill(
                skill.key(),
                words(skill.name()),
                words(skill.definition()),
                covered.mustHave(),
                covered.level(),
                question.map(each -> words(each.text())).orElse(Words.NONE),
                question.map(each -> each.probes().stream().map(FormData::words).toList())
                        .orElse(List.of()),
                skill.anchors().stream().map(Anchor::text).map(FormData::words).toList());
    }

    private static Words words(Text text) {
        return new Words(text.en(), text.zh());
    }
}
