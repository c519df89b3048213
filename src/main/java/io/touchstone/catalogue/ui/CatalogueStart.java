package io.touchstone.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Role;
import io.touchstone.ui.Card;
import io.touchstone.ui.StartSection;

/** What an employee comes for: which roles there are, and what their own work is measured by. */
@SpringComponent
class CatalogueStart implements StartSection {
    private final CurrentViewer viewer;

    CatalogueStart(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean visible() {
        return viewer.require().is(Role.EMPLOYEE);
    }

    @Override
    public Component content() {
        var list = new UnorderedList();
        list.addClassName("start-links");
        list.add(line("catalogue.templates.title", "catalogue.start.templates", TemplatesView.class));
        list.add(line("catalogue.skills.title", "catalogue.start.skills", SkillsView.class));
        return new Card(text("catalogue.start.title"), list);
    }

    private static ListItem line(String name, String why, Class<? extends Component> view) {
        return new ListItem(new RouterLink(text(name), view), new Paragraph(text(why)));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
