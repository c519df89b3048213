package io.touchstone.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;

/** The frame of every page: navigation at the left (on a phone behind the menu button), the page at the right. */
@Layout
@PermitAll
class MainLayout extends AppLayout {
    private static final String CONTENT = "content";

    private final Main main = new Main();

    MainLayout(Navigation navigation, ViewerMenu viewer) {
        addClassName("ts-app");
        setPrimarySection(Section.DRAWER);
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        addToNavbar(skipLink(), toggle(), new Brand());
        addToDrawer(drawer(navigation, viewer));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
        setContent(main);
    }

    private Anchor skipLink() {
        var link = new Anchor("#" + CONTENT, getTranslation("ui.skip"));
        link.addClassName("ts-skip");
        link.setRouterIgnore(true);
        return link;
    }

    private DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("ui.navigation.open"));
        return toggle;
    }

    private static Div drawer(Navigation navigation, ViewerMenu viewer) {
        var drawer = new Div(new Brand(), navigation, viewer);
        drawer.addClassName("ts-drawer");
        return drawer;
    }
}
