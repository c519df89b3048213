package io.touchstone.candidate.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.candidate.Applicants;
import io.touchstone.candidate.Closing;
import io.touchstone.candidate.StageMove;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Skill;
import io.touchstone.identity.People;
import io.touchstone.ui.Formats;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The way of an application through the stages: who moved it when, and why it ended. */
final class WayThere extends OrderedList {
    private final transient Catalogue catalogue;

    WayThere(List<StageMove> moves, People people, Catalogue catalogue) {
        this.catalogue = catalogue;
        addClassName("candidate-way");
        getElement().setAttribute("aria-label", getTranslation("candidate.way"));
        var names = people.names(moves.stream().map(StageMove::by).toList());
        moves.forEach(move -> add(step(move, names)));
    }

    private ListItem step(StageMove move, Map<UUID, String> names) {
        var to = Words.of(move.to());
        var item = new ListItem(new Span(move.from()
                .map(from -> getTranslation("candidate.way.step", Words.of(from), to))
                .orElse(to)));
        var who = Applicants.THEMSELVES.equals(move.by())
                ? getTranslation("candidate.way.themselves")
                : names.getOrDefault(move.by(), getTranslation("ui.conflict.somebody"));
        var detail =
                new Span(getTranslation("candidate.way.by", who, Formats.here().dateTime(move.at())));
        detail.addClassName("candidate-detail");
        item.add(detail);
        move.closing().ifPresent(closing -> why(item, closing));
        return item;
    }

    private void why(ListItem item, Closing closing) {
        var type = getTranslation(Words.of(closing.type()));
        var reason = getTranslation(Words.of(closing.reason()));
        item.add(new Paragraph(closing.skill()
                .map(skill -> getTranslation("candidate.way.becauseSkill", type, reason, name(skill)))
                .orElseGet(() -> getTranslation("candidate.way.because", type, reason))));
        if (!closing.note().isBlank()) {
            var note = new Paragraph(closing.note());
            note.addClassName("candidate-text");
            item.add(note);
        }
    }

    private String name(String key) {
        return catalogue.skills().stream()
                .filter(skill -> skill.key().equals(key))
                .map(Skill::name)
                .findFirst()
                .map(name -> name.in(getLocale()))
                .orElse(key);
    }
}
