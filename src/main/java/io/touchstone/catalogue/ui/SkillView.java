package io.touchstone.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.touchstone.catalogue.Anchor;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Question;
import io.touchstone.catalogue.Skill;
import io.touchstone.catalogue.SkillFamily;
import io.touchstone.catalogue.Text;
import io.touchstone.ui.Card;
import io.touchstone.ui.Formats;
import io.touchstone.ui.LevelName;
import io.touchstone.ui.Page;
import io.touchstone.ui.PageHead;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One skill: what it is, what each level looks like, what counts as evidence, and for those who interview what to ask. */
@Route("skills/:key")
@PermitAll
@StyleSheet("context://catalogue.css")
public class SkillView extends Page implements BeforeEnterObserver {
    private final transient Catalogue catalogue;

    SkillView(Catalogue catalogue) {
        addClassName("catalogue");
        this.catalogue = catalogue;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get("key").orElse("");
        catalogue.skills().stream()
                .filter(skill -> skill.key().equals(key))
                .findFirst()
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Skill skill) {
        removeAll();
        head(new PageHead(skill.name().in(getLocale()))
                .crumb(getTranslation("catalogue.skills.title"), SkillsView.class)
                .facts(
                        family(skill),
                        serves(skill),
                        getTranslation("catalogue.skill.halfLife", skill.halfLifeMonths()),
                        getTranslation("catalogue.reviewBy", Formats.here().date(skill.reviewBy()))));
        var definition = new Paragraph(skill.definition().in(getLocale()));
        definition.addClassName("catalogue-mission");
        add(definition, new Card(getTranslation("catalogue.skill.anchors"), levels(skill.anchors())));
        add(new Card(
                getTranslation("catalogue.skill.evidence"),
                new Paragraph(skill.evidence().in(getLocale()))));
        if (!skill.questions().isEmpty()) {
            add(new Card(getTranslation("catalogue.skill.questions"), questions(skill.questions())));
        }
    }

    private String family(Skill skill) {
        return catalogue.families().stream()
                .filter(family -> family.key().equals(skill.family()))
                .map(SkillFamily::name)
                .map(name -> name.in(getLocale()))
                .findFirst()
                .orElse("");
    }

    private String serves(Skill skill) {
        return skill.serves().stream()
                .map(fit -> getTranslation("catalogue.fit." + fit.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(getTranslation("catalogue.fit.and")));
    }

    private Component levels(List<Anchor> anchors) {
        var list = new DescriptionList();
        list.addClassName("catalogue-anchors");
        anchors.forEach(anchor -> {
            list.add(new DescriptionList.Term(LevelName.withNumber(anchor.level())));
            list.add(new DescriptionList.Description(anchor.text().in(getLocale())));
        });
        return list;
    }

    private Component questions(List<Question> questions) {
        var all = new Div();
        all.addClassName("catalogue-questions");
        questions.forEach(question -> all.add(question(question)));
        return all;
    }

    private Component question(Question question) {
        var about = new Paragraph(getTranslation(
                "catalogue.question.about",
                getTranslation("catalogue.question." + question.kind().name().toLowerCase(Locale.ROOT)),
                question.minutes()));
        about.addClassName("catalogue-note");
        var words = new Paragraph(question.text().in(getLocale()));
        words.addClassName("catalogue-ask");
        var whole = new Div(about, words);
        list("catalogue.question.probes", question.probes(), whole);
        whole.add(new H3(getTranslation("catalogue.question.anchors")), levels(question.anchors()));
        list("catalogue.question.redFlags", question.redFlags(), whole);
        return whole;
    }

    private void list(String title, List<Text> texts, Div into) {
        if (texts.isEmpty()) return;
        var list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text.in(getLocale()))));
        into.add(new H3(getTranslation(title)), list);
    }
}
