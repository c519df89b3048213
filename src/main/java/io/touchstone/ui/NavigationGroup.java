package io.touchstone.ui;

import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Optional;

/**
 * The groups of the navigation. A view chooses one by the {@code order} of its {@code @Menu}: below 100 the daily work, then the
 * library, understanding, administration, a hundred each.
 */
enum NavigationGroup {
    WORK(Optional.empty()),
    LIBRARY(Optional.of("ui.navigation.library")),
    UNDERSTAND(Optional.of("ui.navigation.understand")),
    ADMINISTRATION(Optional.of("ui.navigation.administration"));

    private static final int SIZE = 100;

    private final Optional<String> key;

    NavigationGroup(Optional<String> key) {
        this.key = key;
    }

    Optional<String> key() {
        return key;
    }

    static NavigationGroup of(MenuEntry entry) {
        var order = entry.order() == null ? 0 : entry.order();
        return values()[Math.clamp((int) (order / SIZE), 0, values().length - 1)];
    }
}
