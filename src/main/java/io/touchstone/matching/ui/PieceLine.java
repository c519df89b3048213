package io.touchstone.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.touchstone.matching.Explanation.PieceReason;
import io.touchstone.ui.Formats;
import java.text.NumberFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One piece of evidence: what was said, when, by whom, what it weighs and what it moves. */
class PieceLine extends Div {
    PieceLine(PieceReason piece) {
        addClassName("ranking-piece");
        var what = new Span(SourceWords.rated(piece));
        what.addClassName("ranking-piece-what");
        var head = new Div(what);
        if (!piece.validated()) {
            var mark = new Span(getTranslation("matching.piece.notValidated"));
            mark.addClassName("ranking-not-validated");
            head.add(mark);
        }
        piece.page().ifPresent(page -> head.add(new Anchor(page, getTranslation("matching.piece.open"))));
        head.addClassName("ranking-piece-head");
        add(head, line(origin(piece)), line(effect(piece)));
    }

    private String origin(PieceReason piece) {
        var formats = Formats.here();
        return Stream.concat(
                        Stream.of(formats.date(piece.observedOn()), formats.age(piece.observedOn())),
                        piece.recordedBy().map(who -> getTranslation("matching.piece.by", who)).stream())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private String effect(PieceReason piece) {
        return getTranslation(
                piece.contribution() < 0 ? "matching.piece.lowers" : "matching.piece.raises",
                Formats.here().percent(piece.weight()),
                twoDigits(Math.abs(piece.contribution())));
    }

    /** A weak source moves an estimate by hundredths. */
    private String twoDigits(double number) {
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private static Div line(String text) {
        var line = new Div(text);
        line.addClassName("ranking-remark");
        return line;
    }
}
