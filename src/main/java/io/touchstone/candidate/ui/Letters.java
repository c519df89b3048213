package io.touchstone.candidate.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.candidate.Letter;
import io.touchstone.ui.Formats;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        var nothing = letter.text().isEmpty() && letter.link().isEmpty();
        var text = new Paragraph(nothing ? getTranslation("candidate.letters.nothing") : letter.text());
        text.addClassName("ts-text");
        var who = new Span(Stream.of(
                        letter.name(),
                        letter.location(),
                        Formats.here().dateTime(letter.writtenAt()),
                        letter.pool() ? getTranslation("candidate.letters.pool") : "")
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        who.addClassName("candidate-detail");
        add(text, who);
        if (!letter.link().isEmpty()) {
            var link = new Anchor(letter.link(), letter.link());
            link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
            add(link);
        }
    }
}
