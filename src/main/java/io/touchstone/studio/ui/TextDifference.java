package io.touchstone.studio.ui;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;

/** What differs between two texts, line by line. */
final class TextDifference extends Dialog {
    TextDifference(int number, String before, String after) {
        super(new Div().getTranslation("studio.version.compare.title", number));
        var lines = new Div();
        lines.addClassName("studio-diff");
        if (before.equals(after)) lines.add(new Paragraph(getTranslation("studio.version.same")));
        else {
            DiffRowGenerator.create()
                    .lineNormalizer(line -> line) // the browser gets text, not HTML
                    .build()
                    .generateDiffRows(before.lines().toList(), after.lines().toList())
                    .stream()
                    .flatMap(TextDifference::shown)
                    .forEach(lines::add);
        }
        add(lines);
        getFooter().add(new Button(getTranslation("ui.close"), clicked -> close()));
    }

    private static Stream<Component> shown(DiffRow row) {
        return switch (row.getTag()) {
            case EQUAL -> Stream.of(new Paragraph(row.getOldLine()));
            case INSERT -> Stream.of(line("ins", row.getNewLine()));
            case DELETE -> Stream.of(line("del", row.getOldLine()));
            case CHANGE -> Stream.of(line("del", row.getOldLine()), line("ins", row.getNewLine()));
        };
    }

    private static Component line(String tag, String text) {
        var mark = new HtmlContainer(tag);
        mark.setText(text);
        return new Paragraph(mark);
    }
}
