package io.touchstone.interview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.interview.Hidden;
import io.touchstone.ui.Card;

/** Says that there is something, why it is closed, and what opens it. */
final class HiddenCard extends Composite<Card> {
    private final transient Hidden hidden;

    HiddenCard(Hidden hidden) {
        this.hidden = hidden;
    }

    @Override
    protected Card initContent() {
        var card = new Card(new Paragraph(getTranslation("interview.hidden", hidden.cards())));
        card.addClassName("interview-hidden");
        hidden.ownInterview()
                .ifPresentOrElse(
                        own -> card.add(InterviewLines.link(getTranslation("interview.hidden.own"), own)),
                        () -> card.add(new Paragraph(getTranslation("interview.hidden.former"))));
        return card;
    }
}
