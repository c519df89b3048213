package io.touchstone.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Requirement;
import io.touchstone.catalogue.RoleTemplate;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Role;
import io.touchstone.ui.Card;
import io.touchstone.ui.Formats;
import io.touchstone.ui.LevelGrid;
import io.touchstone.ui.Page;
import io.touchstone.ui.PageHead;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;

/** One role template: why the role exists, what it is not, what it has to show, and what it asks for. */
@Route("templates/:key")
@PermitAll
@StyleSheet("context://catalogue.css")
public class TemplateView extends Page implements BeforeEnterObserver {
    /** The page that opens a requisition, in a module that this one does not know. */
    private static final String OPEN = "requisitions/new";

    private final transient Catalogue catalogue;
    private final transient CurrentViewer viewer;

    TemplateView(Catalogue catalogue, CurrentViewer viewer) {
        this.catalogue = catalogue;
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get("key").orElse("");
        catalogue.templates().stream()
                .filter(template -> template.key().equals(key))
                .findFirst()
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(RoleTemplate template) {
        removeAll();
        var head = new PageHead(template.name().in(getLocale()))
                .crumb(getTranslation("catalogue.templates.title"), TemplatesView.class)
                .facts(
                        getTranslation("catalogue.version", template.version()),
                        getTranslation("catalogue.reviewBy", Formats.here().date(template.reviewBy())));
        if (viewer.require().is(Role.RECRUITER)) {
            head.primary(
                    getTranslation("catalogue.template.open"),
                    () -> UI.getCurrent().navigate(OPEN, QueryParameters.of("template", template.key())));
        }
        head(head);
        var columns = new Div(words(template), matrix(template));
        columns.addClassName("catalogue-template");
        add(columns);
    }

    private Component words(RoleTemplate template) {
        var mission = new Paragraph(template.mission().in(getLocale()));
        mission.addClassName("catalogue-mission");
        var problems = new UnorderedList();
        template.problems().forEach(problem -> problems.add(new ListItem(problem.in(getLocale()))));
        var words = new Div(
                mission,
                new H2(getTranslation("catalogue.template.rightFor")),
                new Paragraph(template.rightFor().in(getLocale())),
                new H2(getTranslation("catalogue.template.isNot")),
                new Paragraph(template.isNot().in(getLocale())),
                new H2(getTranslation("catalogue.template.problems")),
                problems,
                new H2(getTranslation("catalogue.template.outcomes")),
                outcomes(template));
        words.addClassName("catalogue-words");
        return words;
    }

    private Component outcomes(RoleTemplate template) {
        var list = new DescriptionList();
        list.addClassName("catalogue-outcomes");
        template.outcomes().forEach(outcome -> {
            list.add(new DescriptionList.Term(getTranslation("catalogue.template.days", outcome.days())));
            list.add(new DescriptionList.Description(outcome.text().in(getLocale())));
        });
        return list;
    }

    /** Must-haves first, then what it asks most of; otherwise in the template's order. */
    private Component matrix(RoleTemplate template) {
        var rows = template.requirements().stream()
                .sorted(Comparator.comparing((Requirement row) -> !row.mustHave())
                        .thenComparing(row -> -row.level()))
                .map(row -> new LevelGrid.Row(
                        catalogue.skill(row.skill()).name().in(getLocale()),
                        "skills/" + row.skill(),
                        row.level(),
                        row.mustHave(),
                        ""))
                .toList();
        var note = new Paragraph(getTranslation("catalogue.template.openARow"));
        note.addClassName("catalogue-note");
        return new Card(getTranslation("catalogue.template.asksFor"), new LevelGrid(rows), note)
                .beside(LevelGrid.legend());
    }
}
