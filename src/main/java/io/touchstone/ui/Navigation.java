package io.touchstone.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The pages that the viewer may open, in groups. A view enters it by {@code @Menu(title = "requisition.nav", order = 10)}: the
 * title is a translation key, the order decides the {@link NavigationGroup}.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Navigation extends Nav {
    private final transient List<NavigationCount> counts;

    Navigation(List<NavigationCount> counts) {
        this.counts = counts;
        addClassName("ts-nav");
        setAriaLabel(getTranslation("ui.navigation"));
        var groups = MenuConfiguration.getMenuEntries().stream().collect(Collectors.groupingBy(NavigationGroup::of));
        Stream.of(NavigationGroup.values())
                .filter(groups::containsKey)
                .forEach(group -> add(group(group, groups.getOrDefault(group, List.of()))));
    }

    private SideNav group(NavigationGroup group, Collection<MenuEntry> entries) {
        var list = new SideNav();
        group.key().ifPresent(key -> list.setLabel(getTranslation(key)));
        entries.forEach(entry -> list.addItem(item(entry)));
        return list;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.menuClass());
        item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
        var waiting = counts.stream()
                .filter(count -> isPath(entry, count.path()))
                .mapToInt(NavigationCount::count)
                .sum();
        if (waiting > 0) {
            item.setSuffixComponent(badge(waiting));
        }
        return item;
    }

    private Span badge(int waiting) {
        var badge = new Span(Formats.here().number(waiting));
        badge.addClassName("ts-count");
        badge.getElement().setAttribute("aria-label", getTranslation("ui.navigation.waiting", waiting));
        return badge;
    }

    private static boolean isPath(MenuEntry entry, String path) {
        return withoutSlash(entry.path()).equals(withoutSlash(path));
    }

    private static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
