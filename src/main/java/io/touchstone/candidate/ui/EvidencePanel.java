package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.touchstone.catalogue.Skill;
import io.touchstone.evidence.CandidateEvidence;
import io.touchstone.evidence.KnownSkill;
import io.touchstone.evidence.Origin;
import io.touchstone.evidence.Piece;
import io.touchstone.identity.People;
import io.touchstone.ui.Card;
import io.touchstone.ui.EmptyState;
import io.touchstone.ui.Formats;
import io.touchstone.ui.Streak;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Skill by skill: the estimate with its range, and each piece of evidence it is made of. */
final class EvidencePanel extends Div {
    private final transient Function<Origin, Optional<String>> path;
    private final transient Map<UUID, String> names;

    /** {@code path} leads to the page of an origin, where the viewer has one. */
    EvidencePanel(
            CandidateEvidence evidence, List<Skill> skills, People people, Function<Origin, Optional<String>> path) {
        this.path = path;
        names = people.names(evidence.skills().values().stream()
                .flatMap(skill -> skill.pieces().stream())
                .flatMap(piece -> piece.recordedBy().stream())
                .collect(Collectors.toSet()));
        addClassName("candidate-evidence");
        if (evidence.withheld()) {
            var withheld = new Paragraph(getTranslation("candidate.evidence.withheld"));
            withheld.addClassName("candidate-withheld");
            add(withheld);
        }
        if (evidence.skills().isEmpty()) {
            add(new EmptyState(getTranslation("candidate.evidence.empty")));
            return;
        }
        skills.stream()
                .filter(skill -> evidence.skills().containsKey(skill.key()))
                .forEach(skill -> Optional.ofNullable(evidence.skills().get(skill.key()))
                        .ifPresent(known -> add(card(skill.name().in(getLocale()), known))));
    }

    private Component card(String name, KnownSkill known) {
        var streak = streak(known);
        var words = new Span(streak.text());
        words.addClassName("candidate-detail");
        words.getElement().setAttribute("aria-hidden", "true");
        var pieces = new UnorderedList();
        pieces.addClassName("candidate-pieces");
        known.pieces().forEach(piece -> pieces.add(piece(piece)));
        return new Card(name, streak, words, pieces);
    }

    private static Streak streak(KnownSkill known) {
        var low = known.low();
        var high = known.high();
        return known.direct() ? Streak.level(known.mean(), low, high) : Streak.unknownLevel(low, high);
    }

    private ListItem piece(Piece piece) {
        var formats = Formats.here();
        var source = getTranslation(
                "candidate.evidence.source." + piece.source().name().toLowerCase(Locale.ROOT));
        var item = new ListItem(title(piece.origin(), source), new Span(level(piece, formats)));
        if (!piece.validated()) {
            var mark = new Span(getTranslation("candidate.evidence.notValidated"));
            mark.addClassName("candidate-mark");
            item.add(mark);
        }
        var who = piece.recordedBy().flatMap(id -> Optional.ofNullable(names.get(id)));
        var detail = new Span(Stream.of(
                        who.orElse(""),
                        formats.age(piece.observedOn()),
                        getTranslation("candidate.evidence.weight", formats.percent(piece.weight())))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        detail.addClassName("candidate-detail");
        item.add(detail);
        return item;
    }

    private Component title(Origin origin, String source) {
        return path.apply(origin)
                .<Component>map(address -> new Anchor(address, source))
                .orElseGet(() -> new Span(source));
    }

    private String level(Piece piece, Formats formats) {
        return switch (piece.source()) {
            case SITUATIONAL -> formats.percent(piece.level());
            case KNOWLEDGE -> getTranslation("candidate.evidence.knowledge", formats.level(piece.level()));
            default -> getTranslation("candidate.evidence.level", formats.level(piece.level()));
        };
    }
}
