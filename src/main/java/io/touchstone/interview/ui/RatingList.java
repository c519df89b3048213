package io.touchstone.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.touchstone.interview.Overall;
import io.touchstone.ui.LevelName;
import java.util.Optional;

/** Skills with what was seen: name, level, note. */
final class RatingList extends UnorderedList {
    RatingList() {
        addClassName("interview-ratings");
    }

    void add(String name, String level, String note, Component... more) {
        var what = new Span(name);
        what.addClassName("interview-skill");
        var seen = new Span(level);
        seen.addClassName("interview-level");
        var row = new Div(what, seen);
        row.addClassName("interview-rating");
        var item = new ListItem(row);
        if (!note.isEmpty()) item.add(note(note));
        item.add(more);
        add(item);
    }

    static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("interview-note");
        return note;
    }

    static String level(Optional<Integer> level) {
        return level.map(LevelName::withNumber).orElseGet(LevelName::notObserved);
    }

    static String overall(Overall overall) {
        return UI.getCurrent().getTranslation("interview.overall." + overall.code());
    }
}
