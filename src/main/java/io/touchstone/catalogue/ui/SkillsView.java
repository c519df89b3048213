package io.touchstone.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Skill;
import io.touchstone.catalogue.SkillFamily;
import io.touchstone.catalogue.Text;
import io.touchstone.ui.Card;
import io.touchstone.ui.EmptyState;
import io.touchstone.ui.InAddress;
import io.touchstone.ui.Page;
import io.touchstone.ui.PageHead;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All skills by family, narrowed by a word of their name or definition in either language. */
@Route("skills")
@PermitAll
@Menu(title = "catalogue.skills.title", order = 110)
@StyleSheet("context://catalogue.css")
public class SkillsView extends Page implements BeforeEnterObserver {
    private static final String WORDS = "q";

    private final transient Catalogue catalogue;
    private final TextField search = new TextField();
    private final Div families = new Div();
    private transient InAddress address = InAddress.here();

    SkillsView(Catalogue catalogue) {
        this.catalogue = catalogue;
        families.addClassName("catalogue-families");
        head(new PageHead(getTranslation("catalogue.skills.title"))
                .facts(getTranslation(
                        "catalogue.skills.facts", catalogue.skills().size())));
        prepareSearch();
        add(search, families);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = InAddress.of(event.getLocation());
        search.setValue(address.get(WORDS));
        show(search.getValue());
    }

    private void prepareSearch() {
        search.setAriaLabel(getTranslation("catalogue.skills.search"));
        search.setPlaceholder(getTranslation("catalogue.skills.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> {
            address.put(WORDS, typed.getValue());
            show(typed.getValue());
        });
        search.addClassName("catalogue-search");
    }

    private void show(String wanted) {
        families.removeAll();
        var word = wanted.strip().toLowerCase(Locale.ROOT);
        var found = catalogue.skills().stream()
                .filter(skill -> matches(skill, word))
                .toList();
        catalogue.families().stream().map(family -> family(family, found)).forEach(families::add);
        if (found.isEmpty()) {
            families.add(new EmptyState(getTranslation("catalogue.skills.none", wanted.strip())));
        }
    }

    private Component family(SkillFamily family, List<Skill> found) {
        var list = new UnorderedList();
        list.addClassName("catalogue-list");
        found.stream().filter(skill -> skill.family().equals(family.key())).forEach(skill -> list.add(line(skill)));
        var definition = new Paragraph(family.definition().in(getLocale()));
        definition.addClassName("catalogue-note");
        var card = new Card(family.name().in(getLocale()), definition, list);
        card.setVisible(list.getComponentCount() > 0);
        return card;
    }

    private ListItem line(Skill skill) {
        var name =
                new RouterLink(skill.name().in(getLocale()), SkillView.class, new RouteParameters("key", skill.key()));
        return new ListItem(name, new Paragraph(skill.definition().in(getLocale())));
    }

    private static boolean matches(Skill skill, String word) {
        return Stream.of(skill.name(), skill.definition())
                .flatMap((Text text) -> Stream.of(text.en(), text.zh()))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    }
}
