package io.touchstone.requisition.ui;

import com.vaadin.flow.component.UI;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Requirement;
import io.touchstone.catalogue.Skill;
import io.touchstone.requisition.MatrixChange;
import io.touchstone.ui.Formats;
import io.touchstone.ui.LevelName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a matrix asks for, and what changed in it, as people say it. */
final class MatrixWords {
    private final Map<String, Skill> skills;

    MatrixWords(Catalogue catalogue) {
        skills = catalogue.skills().stream().collect(Collectors.toMap(Skill::key, skill -> skill));
    }

    /** The skill's name; its key once the catalogue has it no more. */
    String skill(String key) {
        return Optional.ofNullable(skills.get(key))
                .map(skill -> skill.name().in(UI.getCurrent().getLocale()))
                .orElse(key);
    }

    /** What the needed level looks like in behaviour. */
    String anchor(String key, int level) {
        return Optional.ofNullable(skills.get(key))
                .map(skill -> skill.anchor(level).text().in(UI.getCurrent().getLocale()))
                .orElse("");
    }

    /** "4 leads, weight 3, must-have"; "not asked for". */
    String requirement(Optional<Requirement> row) {
        return row.map(each -> text(
                        each.mustHave() ? "requisition.matrix.asksMustHave" : "requisition.matrix.asks",
                        LevelName.withNumber(each.level()),
                        weight(each)))
                .orElseGet(() -> text("requisition.matrix.notAsked"));
    }

    /** "level 4 → 3, now a must-have". */
    String change(MatrixChange change) {
        var before = change.before();
        var after = change.after();
        if (before.isEmpty()) return text("requisition.matrix.added", requirement(after));
        if (after.isEmpty()) return text("requisition.matrix.removed");
        return difference(before.get(), after.get());
    }

    private String difference(Requirement before, Requirement after) {
        var parts = new ArrayList<String>();
        if (before.level() != after.level()) {
            parts.add(text("requisition.matrix.level", before.level(), after.level()));
        }
        if (before.weight() != after.weight()) {
            parts.add(text("requisition.matrix.weight", weight(before), weight(after)));
        }
        if (before.mustHave() != after.mustHave()) {
            parts.add(text(after.mustHave() ? "requisition.matrix.nowMust" : "requisition.matrix.noMust"));
        }
        return String.join(text("requisition.matrix.comma"), parts);
    }

    List<Skill> without(List<String> keys) {
        return skills.values().stream()
                .filter(skill -> !keys.contains(skill.key()))
                .sorted((one, other) -> skill(one.key()).compareTo(skill(other.key())))
                .toList();
    }

    private static String weight(Requirement row) {
        return Formats.here().level(row.weight());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
