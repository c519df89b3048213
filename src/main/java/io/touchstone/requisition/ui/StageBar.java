package io.touchstone.requisition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.touchstone.requisition.RequisitionRow.StageCount;
import io.touchstone.requisition.StageGroup;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The people of a requisition by stage: a bar for the eye, and below it the same in words. Who left the process is not counted. */
final class StageBar extends Div {
    /** The bar is this many parts long; a class of the style sheet for each length. */
    private static final int PARTS = 20;

    StageBar(List<StageCount> people) {
        addClassName("stage-bar");
        var counted = people.stream()
                .filter(each -> each.people() > 0 && each.stage().group() != StageGroup.CLOSED)
                .toList();
        var total = counted.stream().mapToInt(StageCount::people).sum();
        var words = new Span(total == 0 ? getTranslation("requisition.people.nobody") : words(counted));
        words.addClassName("stage-words");
        if (total > 0) {
            add(bar(counted, total));
        }
        add(words);
    }

    private String words(List<StageCount> counted) {
        return counted.stream()
                .map(each ->
                        getTranslation("requisition.people." + name(each.stage().group()), each.people()))
                .collect(Collectors.joining(" · "));
    }

    private static Div bar(List<StageCount> counted, int total) {
        var bar = new Div();
        bar.addClassName("stage-parts");
        bar.getElement().setAttribute("aria-hidden", "true");
        counted.forEach(each -> {
            var part = new Span();
            var share = Math.clamp(Math.round((double) PARTS * each.people() / total), 1, PARTS);
            part.addClassNames("stage-" + name(each.stage().group()), "stage-share-" + share);
            bar.add(part);
        });
        return bar;
    }

    private static String name(StageGroup group) {
        return group.name().toLowerCase(Locale.ROOT);
    }
}
