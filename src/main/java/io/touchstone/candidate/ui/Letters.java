package io.touchstone.candidate.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.candidate.Letter;
import io.touchstone.ui.Formats;
import java.util.List;

/** What somebody wrote who applied from a public page; nothing where a recruiter brought them in. */
final class Letters extends Div {
    Letters(List<Letter> letters) {
        setVisible(!letters.isEmpty());
        addClassName("candidate-letters");
        var title = new Span(getTranslation("candidate.letters.title"));
        title.addClassName("candidate-detail");
        add(title);
        letters.forEach(this::show);
    }

    private void show(Letter letter) {
        var text = new Paragraph(letter.text().isEmpty() ? getTranslation("candidate.letters.nothing") : letter.text());
        text.addClassName("ts-text");
        var who = new Span(
                getTranslation("candidate.way.by", letter.name(), Formats.here().dateTime(letter.writtenAt())));
        who.addClassName("candidate-detail");
        add(text, who);
        if (!letter.link().isEmpty()) {
            var link = new Anchor(letter.link(), letter.link());
            link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
            add(link);
        }
    }
}
