package io.touchstone.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.interview.Amendment;
import io.touchstone.interview.Rating;
import io.touchstone.interview.SubmittedScorecard;
import io.touchstone.ui.Card;
import io.touchstone.ui.Formats;
import java.util.List;

/** A submitted scorecard: every amendment stands below what it amends. Its author can amend it here. */
@StyleSheet("context://interview.css")
final class ScorecardCard extends Composite<Card> {
    private final transient SubmittedScorecard scorecard;
    private final transient InterviewDesk desk;
    private final boolean own;

    ScorecardCard(SubmittedScorecard scorecard, InterviewDesk desk, boolean own) {
        this.scorecard = scorecard;
        this.desk = desk;
        this.own = own;
    }

    @Override
    protected Card initContent() {
        var author = scorecard.interview().interviewer();
        var name = desk.names(List.of(author)).getOrDefault(author, "");
        var when = new Span(InterviewLines.joined(
                scorecard.interview().plan().round(),
                getTranslation("interview.submittedAt", Formats.here().dateTime(scorecard.submittedAt()))));
        when.addClassName("interview-when");
        var names = desk.skillNames();
        var ratings = new RatingList();
        scorecard.ratings().forEach(rating -> {
            var skill = names.apply(rating.skill());
            ratings.add(skill, RatingList.level(rating.level()), rating.note(), more(rating, skill));
        });
        ratings.add(getTranslation("interview.overall"), RatingList.overall(scorecard.overall()), scorecard.note());
        return new Card(own ? getTranslation("interview.own") : name, ratings).beside(when);
    }

    private Component more(Rating rating, String skill) {
        var more = new Div();
        more.addClassName("interview-more");
        scorecard.amendments(rating.skill()).forEach(each -> more.add(amended(each)));
        if (own) more.add(amend(rating, skill, more));
        return more;
    }

    private Component amended(Amendment amendment) {
        var what = new Paragraph(getTranslation(
                "interview.amended",
                RatingList.level(amendment.level()),
                Formats.here().dateTime(amendment.amendedAt())));
        var all = new Div(what, RatingList.note(amendment.reason()));
        all.addClassName("interview-amendment");
        return all;
    }

    private Button amend(Rating rating, String skill, Div place) {
        var amend = new Button(getTranslation("interview.amend.verb"));
        amend.addThemeVariants(ButtonVariant.TERTIARY);
        amend.setAriaLabel(getTranslation("interview.amend.of", skill));
        amend.addClickListener(clicked -> {
            amend.setVisible(false);
            var form = new AmendForm(desk.scorecards(), scorecard, rating.skill(), () -> amend.setVisible(true));
            place.add(form);
            form.focus();
        });
        return amend;
    }
}
