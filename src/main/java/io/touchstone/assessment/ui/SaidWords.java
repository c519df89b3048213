package io.touchstone.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.assessment.SelfRating;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.ui.LevelName;
import java.util.List;

/** What somebody said, skill by skill: the level with its anchor, and the sentence. */
@org.springframework.stereotype.Component
class SaidWords {
    private final Catalogue catalogue;

    SaidWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Component all(List<SelfRating> ratings) {
        var list = new Div();
        list.addClassName("assessment-said");
        ratings.forEach(rating -> list.add(one(rating)));
        return list;
    }

    private Component one(SelfRating rating) {
        var skill = catalogue.skill(rating.skill());
        var locale = UI.getCurrent().getLocale();
        var level = new Span(level(rating));
        level.addClassName("assessment-level");
        var part = new Div(new H3(skill.name().in(locale)), level);
        rating.level()
                .ifPresent(number ->
                        part.add(new Paragraph(skill.anchor(number).text().in(locale))));
        if (!rating.where().isEmpty()) {
            var where = new Paragraph(rating.where());
            where.addClassName("assessment-where");
            part.add(where);
        }
        return part;
    }

    private static String level(SelfRating rating) {
        if (rating.level().isPresent())
            return LevelName.withNumber(rating.level().getAsInt());
        return UI.getCurrent()
                .getTranslation(rating.answered() ? "assessment.said.notDone" : "assessment.said.unanswered");
    }
}
