package io.touchstone.interview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.touchstone.interview.Missing;
import io.touchstone.interview.OpenScorecard;
import io.touchstone.ui.Card;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** All that will be submitted, and what is still missing, by name. */
final class ReviewCard extends Composite<Card> {
    private final transient OpenScorecard scorecard;
    private final transient UnaryOperator<String> names;

    ReviewCard(OpenScorecard scorecard, UnaryOperator<String> names) {
        this.scorecard = scorecard;
        this.names = names;
    }

    @Override
    protected Card initContent() {
        var card = new Card(getTranslation("interview.review.title"));
        if (!scorecard.missing().isEmpty()) card.add(missing());
        var ratings = new RatingList();
        scorecard.interview().skills().forEach(each -> {
            var rating = scorecard.rating(each.skill());
            var level = scorecard.rated(each.skill())
                    ? RatingList.level(rating.level())
                    : getTranslation("interview.review.open");
            ratings.add(names.apply(each.skill()), level, rating.note());
        });
        var overall =
                scorecard.overall().map(RatingList::overall).orElseGet(() -> getTranslation("interview.review.open"));
        ratings.add(getTranslation("interview.overall"), overall, scorecard.overallNote());
        card.add(ratings);
        return card;
    }

    private UnorderedList missing() {
        var list = new UnorderedList();
        list.addClassName("interview-missing");
        list.add(new ListItem(new Paragraph(
                getTranslation("interview.review.missing", scorecard.missing().size()))));
        scorecard.missing().forEach(each -> list.add(new ListItem(sentence(each))));
        return list;
    }

    private String sentence(Missing missing) {
        var key = "interview.missing." + missing.what().name().toLowerCase(Locale.ROOT);
        return getTranslation(key, names.apply(missing.skill()));
    }
}
