package io.touchstone.ui;

import com.vaadin.flow.component.UI;
import java.util.List;

/** The words of the 0–5 scale: none, aware, with help, alone, leads, defines; and the one name for "not observed". */
public final class LevelName {
    private static final List<String> KEYS = List.of(
            "ui.level.none",
            "ui.level.aware",
            "ui.level.withHelp",
            "ui.level.alone",
            "ui.level.leads",
            "ui.level.defines");

    private LevelName() {}

    public static String of(int level) {
        return UI.getCurrent().getTranslation(KEYS.get(level));
    }

    /** "3 alone". */
    public static String withNumber(int level) {
        return UI.getCurrent().getTranslation("ui.level.withNumber", level, of(level));
    }

    public static String notObserved() {
        return UI.getCurrent().getTranslation("ui.level.notObserved");
    }
}
