package io.touchstone.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.touchstone.matching.Place;
import io.touchstone.matching.Ranked;
import io.touchstone.matching.ui.RankingDesk.SkillNames;
import io.touchstone.measure.Gate;
import io.touchstone.ui.Formats;
import io.touchstone.ui.GateBadge;
import io.touchstone.ui.Streak;
import java.util.ArrayList;
import java.util.List;

/** One person: place, name and what to know about the place, fit, must-haves, stage. The name opens the explanation. */
class RankingRow extends NativeTableRow {
    /** The tier of those of whom a must-have seems not to be there; whoever stands in it comes after all others who have a place. */
    private static final int TO_LOOK_AT = 3;

    private final transient Ranked person;
    private final transient Runnable open;
    private final NativeButton name = new NativeButton();

    RankingRow(Ranked person, SkillNames skills, boolean amongAll, Runnable open) {
        this.person = person;
        this.open = open;
        addClassName("ranking-row");
        if (person.place().filter(Place::tied).isPresent()) addClassName("ranking-tied");
        add(
                cell("place", new Span(place())),
                cell("candidate", nameAndRemarks(amongAll)),
                cell("fit", fit()),
                cell("mustHaves", gates(skills)),
                cell("stage", new Span(person.stage().name().in(UI.getCurrent().getLocale()))));
    }

    void mark(boolean selected) {
        setClassName("ranking-selected", selected);
        if (selected) {
            name.getElement().setAttribute("aria-current", "true");
        } else {
            name.getElement().removeAttribute("aria-current");
        }
    }

    static GateBadge.State state(Gate gate) {
        return switch (gate) {
            case PASS -> GateBadge.State.SHOWN;
            case COLLECT -> GateBadge.State.ASK;
            case REVIEW -> GateBadge.State.LOOK;
        };
    }

    private String place() {
        var formats = Formats.here();
        return person.place()
                .map(place ->
                        place.tied() ? formats.interval(place.first(), place.last()) : formats.number(place.first()))
                .orElse(getTranslation("matching.place.none"));
    }

    private Component nameAndRemarks(boolean amongAll) {
        name.setText(person.name());
        name.addClassName("ranking-name");
        name.addClickListener(clicked -> open.run());
        var both = new Div(name);
        remarks(amongAll).forEach(remark -> {
            var line = new Div(remark);
            line.addClassName("ranking-remark");
            both.add(line);
        });
        return both;
    }

    private List<String> remarks(boolean amongAll) {
        var remarks = new ArrayList<String>();
        switch (person.known()) {
            case NOTHING -> remarks.add(getTranslation("matching.known.nothing"));
            case RESUME_ONLY -> remarks.add(getTranslation("matching.known.resumeOnly"));
            case NOTHING_SEEN -> remarks.add(getTranslation("matching.known.nothingSeen"));
            case SEEN ->
                person.place()
                        .filter(place -> amongAll && place.closeTo() > 0)
                        .ifPresent(place -> remarks.add(getTranslation("matching.close", place.closeTo())));
        }
        if (person.tier() == TO_LOOK_AT) remarks.add(getTranslation("matching.tier.look"));
        if (person.withheld()) remarks.add(getTranslation("matching.withheld.row"));
        return remarks;
    }

    private Component fit() {
        var number = new Span(person.enoughKnown() ? Formats.here().number(Math.round(person.fit())) : "");
        number.addClassName("ranking-number");
        var streak = person.enoughKnown()
                ? Streak.fit(person.fit(), person.low(), person.high())
                : Streak.unknownFit(person.low(), person.high());
        var both = new Div(number, streak);
        both.addClassName("ranking-streak");
        return both;
    }

    private Component gates(SkillNames skills) {
        var gates = new Div();
        gates.addClassName("ranking-gates");
        person.mustHaves().forEach(it -> gates.add(new GateBadge(state(it.gate()), skills.of(it.skill()))));
        return gates;
    }

    private static NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.addClassName("ranking-" + column);
        return cell;
    }
}
