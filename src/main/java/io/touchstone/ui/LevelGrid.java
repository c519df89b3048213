package io.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What a role asks for: a line per skill, filled up to the level that is needed, with a diamond where it is a must. */
@StyleSheet("context://levels.css")
public final class LevelGrid extends NativeTable {
    private static final int HIGHEST = 5;

    public LevelGrid(List<Row> rows) {
        addClassName("ts-levels");
        getHead().add(head());
        rows.forEach(row -> {
            getBody().add(line(row));
            if (!row.anchor().isBlank()) {
                getBody().add(anchor(row));
            }
        });
    }

    /** Explains the diamond, for a corner of the same card. */
    public static Component legend() {
        var words = new Span();
        words.addClassName("ts-levels-legend");
        words.add(diamond(true), new Span(words.getTranslation("ui.levels.mustHave")));
        return words;
    }

    private NativeTableRow head() {
        var row = new NativeTableRow(new NativeTableHeaderCell(said(getTranslation("ui.levels.skill"))));
        for (int level = 1; level <= HIGHEST; level++) {
            var cell = new NativeTableHeaderCell(LevelName.of(level));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow line(Row row) {
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(diamond(row.mustHave()), new Anchor(row.href(), row.name()), said(needed(row)));
        var line = new NativeTableRow(name);
        line.setClassName("ts-levels-must", row.mustHave());
        for (int level = 1; level <= HIGHEST; level++) {
            line.add(cell(level, level <= row.level()));
        }
        return line;
    }

    private static NativeTableRow anchor(Row row) {
        var cell = new NativeTableCell(new Paragraph(row.anchor()));
        cell.setColspan(1 + HIGHEST);
        return new NativeTableRow(cell);
    }

    private String needed(Row row) {
        var level = LevelName.withNumber(row.level());
        return row.mustHave()
                ? getTranslation("ui.levels.neededMustHave", level)
                : getTranslation("ui.levels.needed", level);
    }

    private static NativeTableCell cell(int level, boolean filled) {
        var box = new Span();
        box.addClassName("ts-levels-box");
        if (filled) {
            box.addClassName("ts-levels-" + level);
        }
        var cell = new NativeTableCell(box);
        cell.getElement().setAttribute("aria-hidden", "true");
        return cell;
    }

    private static Span diamond(boolean mustHave) {
        var diamond = new Span();
        diamond.addClassName("ts-levels-diamond");
        diamond.setClassName("ts-levels-diamond-shown", mustHave);
        diamond.getElement().setAttribute("aria-hidden", "true");
        return diamond;
    }

    /** For those who hear the page. */
    private static Span said(String words) {
        var span = new Span(words);
        span.addClassName("ts-levels-said");
        return span;
    }

    /** @param anchor what the level looks like in behaviour, below the name; blank leaves it out */
    public record Row(String name, String href, int level, boolean mustHave, String anchor) {}
}
