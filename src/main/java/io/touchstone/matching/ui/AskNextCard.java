package io.touchstone.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.matching.Explanation;
import io.touchstone.matching.Explanation.NextQuestion;
import io.touchstone.ui.Card;
import io.touchstone.ui.Formats;

/** Which question would change the picture most for the minutes that it takes, and what can be done about it. */
class AskNextCard extends Div {
    private final transient RankingDesk desk;
    private final transient Explanation explanation;
    private final transient RankingDesk.SkillNames skills;

    AskNextCard(RankingDesk desk, Explanation explanation, RankingDesk.SkillNames skills) {
        this.desk = desk;
        this.explanation = explanation;
        this.skills = skills;
        addClassName("ranking-next");
        var nothing = explanation.next().isEmpty();
        var card = new Card(
                getTranslation("matching.next"),
                new Paragraph(getTranslation(nothing ? "matching.next.nothing" : "matching.next.why")));
        explanation.next().forEach(question -> card.add(question(question)));
        add(card);
    }

    private Component question(NextQuestion question) {
        var formats = Formats.here();
        var name = new Span(skills.of(question.skill()));
        name.addClassName("ranking-skill-name");
        var worth = new Div(getTranslation(
                "matching.next.question",
                question.minutes(),
                formats.percent(question.sureNow()),
                formats.percent(question.sureAfter())));
        worth.addClassName("ranking-remark");
        var row = new Div(new Div(name, worth));
        row.addClassName("ranking-question");
        desk.askNext().stream()
                .flatMap(
                        action -> action
                                .about(
                                        explanation.person().applicationId(),
                                        question.skill(),
                                        skills.of(question.skill()))
                                .stream())
                .forEach(row::add);
        return row;
    }
}
