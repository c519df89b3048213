package io.touchstone.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.touchstone.matching.Ranked;
import io.touchstone.requisition.StageGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Chips: everybody, one group of stages, or those who were interviewed. Ranks stay what they are among all. */
class RankingFilter extends Div {
    private final transient List<Ranked> people;
    private final transient Shown shown;

    RankingFilter(List<Ranked> people, Shown shown) {
        this.people = people;
        this.shown = shown;
        addClassName("ranking-filter");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("matching.filter"));
        var all = chip(getTranslation("matching.filter.all"), person -> true);
        press(all);
        Arrays.stream(StageGroup.values())
                .filter(group -> people.stream().anyMatch(in(group)))
                .forEach(group -> chip(name(group), in(group)));
        chip(getTranslation("matching.filter.interviewed"), Ranked::enoughKnown);
    }

    private NativeButton chip(String name, Predicate<Ranked> filter) {
        var chip = new NativeButton(name);
        chip.addClassName("ranking-chip");
        chip.getElement().setAttribute("aria-pressed", "false");
        chip.addClickListener(clicked -> {
            press(chip);
            var chosen = people.stream().filter(filter).toList();
            shown.show(chosen, chosen.size() == people.size());
        });
        add(chip);
        return chip;
    }

    private void press(NativeButton chosen) {
        getChildren()
                .forEach(chip -> chip.getElement().setAttribute("aria-pressed", String.valueOf(chip.equals(chosen))));
    }

    private String name(StageGroup group) {
        return getTranslation("requisition.stage." + group.name().toLowerCase(Locale.ROOT));
    }

    private static Predicate<Ranked> in(StageGroup group) {
        return person -> person.stage().group() == group;
    }

    /** Takes the chosen people, and whether they are all there are. */
    interface Shown {
        void show(List<Ranked> people, boolean all);
    }
}
