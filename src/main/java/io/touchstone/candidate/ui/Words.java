package io.touchstone.candidate.ui;

import com.vaadin.flow.component.UI;
import io.touchstone.candidate.ClosingReason;
import io.touchstone.candidate.ClosingType;
import io.touchstone.candidate.Experience;
import io.touchstone.requisition.Stage;
import java.util.Locale;

/** Names of values: keys of their texts, or what was called by people. */
final class Words {
    private Words() {}

    static String of(Experience.Kind kind) {
        return "candidate.kind." + lower(kind);
    }

    static String of(ClosingType type) {
        return "candidate.closing.type." + lower(type);
    }

    static String of(ClosingReason reason) {
        return "candidate.closing.reason." + lower(reason);
    }

    /** Not a key: the name that its requisition gave it. */
    static String of(Stage stage) {
        return stage.name().in(UI.getCurrent().getLocale());
    }

    /** "2021-03–2023", "since 2024", "until 2019", or nothing. */
    static String period(Experience experience) {
        var from = experience.from();
        var to = experience.to();
        var ui = UI.getCurrent();
        if (from == null) return to == null ? "" : ui.getTranslation("candidate.period.until", to.text());
        return to == null
                ? ui.getTranslation("candidate.period.since", from.text())
                : ui.getTranslation("candidate.period", from.text(), to.text());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
