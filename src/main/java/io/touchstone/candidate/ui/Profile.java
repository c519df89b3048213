package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.candidate.Candidate;
import io.touchstone.candidate.Experience;
import io.touchstone.candidate.Link;
import io.touchstone.ui.Card;
import io.touchstone.ui.EmptyState;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of one person, their links and their experience. */
final class Profile extends Div {
    Profile(Candidate candidate) {
        addClassName("candidate-profile");
        add(new Card(getTranslation("candidate.profile.facts"), facts(candidate)));
        add(new Card(getTranslation("candidate.editor.experience"), experiences(candidate)));
    }

    private Component facts(Candidate candidate) {
        var facts = new DescriptionList();
        facts.addClassName("candidate-facts");
        fact(facts, "candidate.field.email", candidate.email());
        fact(facts, "candidate.field.phone", candidate.phone());
        fact(facts, "candidate.field.location", candidate.location());
        fact(facts, "candidate.field.summary", candidate.summary());
        if (!candidate.links().isEmpty()) {
            var links = candidate.links().stream().map(Profile::link).toArray(Component[]::new);
            facts.add(
                    new DescriptionList.Term(getTranslation("candidate.editor.links")),
                    new DescriptionList.Description(links));
        }
        return facts.getChildren().findAny().isPresent()
                ? facts
                : new Paragraph(getTranslation("candidate.profile.onlyName"));
    }

    private void fact(DescriptionList facts, String label, String text) {
        if (!text.isBlank()) {
            facts.add(new DescriptionList.Term(getTranslation(label)), new DescriptionList.Description(text));
        }
    }

    private Component experiences(Candidate candidate) {
        if (candidate.experiences().isEmpty()) {
            return new EmptyState(getTranslation("candidate.profile.noExperience"));
        }
        return new Div(candidate.experiences().stream().map(this::experience).toArray(Component[]::new));
    }

    private Component experience(Experience experience) {
        var entry = new Div(new H3(experience.title()));
        entry.addClassName("candidate-experience");
        var detail = new Span(Stream.of(
                        getTranslation(Words.of(experience.kind())),
                        experience.organisation(),
                        Words.period(experience))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        detail.addClassName("candidate-detail");
        entry.add(detail);
        if (!experience.text().isBlank()) {
            var text = new Paragraph(experience.text());
            text.addClassName("candidate-text");
            entry.add(text);
        }
        if (!experience.url().isBlank()) {
            entry.add(outside(experience.url(), experience.url()));
        }
        return entry;
    }

    private static Component link(Link link) {
        return outside(link.url(), link.label().isBlank() ? link.url() : link.label());
    }

    /**
     * Opens in a tab of its own that learns nothing of this page. What was typed long ago may predate today's rule, so the
     * scheme is looked at again.
     */
    private static Component outside(String url, String text) {
        var scheme = url.toLowerCase(Locale.ROOT);
        if (!scheme.startsWith("https://") && !scheme.startsWith("http://")) {
            return new Span(text);
        }
        var anchor = new Anchor(url, text, AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        anchor.addClassName("candidate-link");
        return anchor;
    }
}
