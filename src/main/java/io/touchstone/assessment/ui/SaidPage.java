package io.touchstone.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.assessment.OwnAssessment;
import io.touchstone.ui.Formats;

/** What the candidate sent in, to keep, and whom to ask. */
class SaidPage extends Article {
    SaidPage(OwnAssessment own, SaidWords words) {
        addClassName("assessment-sent");
        var formats = Formats.here();
        var sent = own.submittedAt().map(formats::dateTime).orElse("");
        var who = own.contact();
        var facts = new Paragraph(getTranslation("assessment.said.facts", own.role(), sent));
        facts.addClassName("ts-facts");
        add(
                new H1(getTranslation("assessment.said.title")),
                facts,
                new Paragraph(getTranslation("assessment.said.thanks", formats.date(own.until()))),
                new Paragraph(getTranslation("assessment.said.next", who.name())),
                new Paragraph(getTranslation("assessment.said.ask", who.name(), who.email())),
                print(),
                words.all(own.said()));
    }

    private Button print() {
        var print = new Button(getTranslation("assessment.said.print"));
        print.addClassName("assessment-print");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        return print;
    }
}
