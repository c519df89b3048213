package io.touchstone.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.matching.Explanation;
import io.touchstone.matching.Explanation.SkillReason;
import io.touchstone.matching.ui.RankingDesk.SkillNames;
import io.touchstone.ui.Card;
import io.touchstone.ui.Formats;
import io.touchstone.ui.LevelName;
import java.util.ArrayList;
import java.util.List;

/** Why somebody stands where they stand: a streak for each skill of the matrix, each to be opened down to its evidence. */
class WhyCard extends Div {
    WhyCard(Explanation explanation, SkillNames skills) {
        var person = explanation.person();
        addClassName("ranking-why");
        var card = new Card(getTranslation("matching.why", person.name()), new Paragraph(facts(explanation)));
        if (person.withheld()) {
            var withheld = new Paragraph(getTranslation("matching.withheld"));
            withheld.addClassName("ranking-withheld");
            card.add(withheld);
        }
        var others = new ArrayList<>(explanation.skills());
        others.removeIf(SkillReason::mustHave);
        explanation.skills().stream()
                .filter(SkillReason::mustHave)
                .forEach(skill -> card.add(new SkillDetails(skill, skills)));
        card.add(scale());
        card.add(others(others, others.size() == explanation.skills().size(), skills));
        add(card);
    }

    /** What the decision turns on comes first; all else is one step away. */
    private Component others(List<SkillReason> reasons, boolean opened, SkillNames skills) {
        var others = new Details(getTranslation("matching.why.others", reasons.size()));
        others.addClassName("ranking-others");
        others.setOpened(opened);
        others.setVisible(!reasons.isEmpty());
        reasons.forEach(reason -> others.add(new SkillDetails(reason, skills)));
        return others;
    }

    private String facts(Explanation explanation) {
        var person = explanation.person();
        if (!person.enoughKnown()) return getTranslation("matching.why.notEnough");
        var formats = Formats.here();
        return getTranslation(
                "matching.why.fit",
                formats.number(Math.round(person.fit())),
                formats.interval(Math.round(person.low()), Math.round(person.high())),
                formats.percent(person.mustHaveProbability()));
    }

    private Component scale() {
        var scale = new Div(
                new Span(LevelName.withNumber(0)),
                new Span(getTranslation("matching.why.needed")),
                new Span(LevelName.withNumber(5)));
        scale.addClassName("ranking-scale");
        scale.getElement().setAttribute("aria-hidden", "true");
        return scale;
    }
}
