package io.touchstone.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.touchstone.matching.Explanation.SkillReason;
import io.touchstone.matching.ui.RankingDesk.SkillNames;
import io.touchstone.ui.Formats;
import io.touchstone.ui.GateBadge;
import io.touchstone.ui.Streak;

/** One skill of the matrix: what is believed and what is needed; opened, what the belief is made of. */
class SkillDetails extends Details {
    SkillDetails(SkillReason skill, SkillNames names) {
        addClassName("ranking-skill");
        setSummary(summary(skill, names));
        add(numbers(skill), pieces(skill));
    }

    private Component summary(SkillReason skill, SkillNames names) {
        var name = new Span(names.of(skill.skill()));
        name.addClassName("ranking-skill-name");
        var sources = new Span(SourceWords.summary(skill.pieces()));
        sources.addClassName("ranking-skill-sources");
        var line = new Div(name, sources);
        line.addClassName("ranking-skill-line");
        var summary = new Div(line, streak(skill));
        summary.addClassName("ranking-skill-summary");
        return summary;
    }

    private static Streak streak(SkillReason skill) {
        var streak = skill.seen()
                ? Streak.level(skill.level(), skill.low(), skill.high())
                : Streak.unknownLevel(skill.low(), skill.high());
        return streak.needed(skill.needed());
    }

    private Component numbers(SkillReason skill) {
        var formats = Formats.here();
        var numbers = new Paragraph(getTranslation(
                skill.mustHave() ? "matching.skill.mustHave" : "matching.skill.niceToHave",
                formats.level(skill.level()),
                formats.levels(skill.low(), skill.high()),
                skill.needed(),
                formats.percent(skill.probabilityMet()),
                formats.level(skill.contribution())));
        numbers.addClassName("ranking-skill-numbers");
        skill.gate().ifPresent(gate -> numbers.addComponentAsFirst(new GateBadge(RankingRow.state(gate))));
        return numbers;
    }

    private Component pieces(SkillReason skill) {
        if (skill.pieces().isEmpty()) {
            return new Paragraph(getTranslation("matching.skill.nothing"));
        }
        var list = new UnorderedList();
        list.addClassName("ranking-pieces");
        skill.pieces().forEach(piece -> list.add(new ListItem(new PieceLine(piece))));
        return list;
    }
}
