package io.touchstone.catalogue.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Requirement;
import io.touchstone.catalogue.RoleTemplate;
import io.touchstone.ui.Card;
import io.touchstone.ui.Page;
import io.touchstone.ui.PageHead;
import jakarta.annotation.security.PermitAll;

/** The kinds of product managers that requisitions are opened from. */
@Route("templates")
@PermitAll
@Menu(title = "catalogue.templates.title", order = 100)
@StyleSheet("context://catalogue.css")
public class TemplatesView extends Page {
    TemplatesView(Catalogue catalogue) {
        head(new PageHead(getTranslation("catalogue.templates.title"))
                .facts(getTranslation("catalogue.templates.facts")));
        var list = new UnorderedList();
        list.addClassName("catalogue-list");
        catalogue.templates().forEach(template -> list.add(line(template)));
        add(new Card(list).frame());
    }

    private ListItem line(RoleTemplate template) {
        var name = new RouterLink(
                template.name().in(getLocale()), TemplateView.class, new RouteParameters("key", template.key()));
        var musts =
                template.requirements().stream().filter(Requirement::mustHave).count();
        var skills = new Span(getTranslation(
                "catalogue.templates.skills", template.requirements().size(), musts));
        skills.addClassName("catalogue-aside");
        return new ListItem(name, skills, new Paragraph(template.mission().in(getLocale())));
    }
}
