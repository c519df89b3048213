package io.touchstone.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.matching.Explanation;
import io.touchstone.matching.Explanation.NextQuestion;
import io.touchstone.matching.ui.RankingDesk.SkillNames;
import io.touchstone.ui.Card;
import io.touchstone.ui.Formats;

/** Which question would change the picture most for the minutes that it takes. */
class AskNextCard extends Div {
    AskNextCard(Explanation explanation, SkillNames skills) {
        addClassName("ranking-next");
        var nothing = explanation.next().isEmpty();
        var card = new Card(
                getTranslation("matching.next"),
                new Paragraph(getTranslation(nothing ? "matching.next.nothing" : "matching.next.why")));
        explanation.next().forEach(question -> card.add(question(question, skills)));
        add(card);
    }

    private Component question(NextQuestion question, SkillNames skills) {
        var formats = Formats.here();
        var name = new Span(skills.of(question.skill()));
        name.addClassName("ranking-skill-name");
        var worth = new Div(getTranslation(
                "matching.next.question",
                question.minutes(),
                formats.percent(question.sureNow()),
                formats.percent(question.sureAfter())));
        worth.addClassName("ranking-remark");
        return new Div(name, worth);
    }
}
