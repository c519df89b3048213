package io.touchstone.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.touchstone.identity.DemoLink;
import io.touchstone.identity.internal.DemoAccount;
import io.touchstone.identity.internal.DemoAccounts;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** What the demo adds to the login page: its accounts, each a button that signs in, and its ready links. */
@org.springframework.stereotype.Component
class DemoEntrance {
    private final ObjectProvider<DemoAccounts> accounts;
    private final ObjectProvider<DemoLink> links;

    DemoEntrance(ObjectProvider<DemoAccounts> accounts, ObjectProvider<DemoLink> links) {
        this.accounts = accounts;
        this.links = links;
    }

    /** Empty outside the demo. */
    Optional<Component> part() {
        return Optional.ofNullable(accounts.getIfAvailable())
                .map(demo -> section(demo.listed(), links.orderedStream().toList()));
    }

    private static Section section(List<DemoAccount> people, List<DemoLink> ready) {
        var section = new Section(
                new H2(text("identity.demo.title")),
                new Paragraph(text("identity.demo.about", DemoAccount.PASSWORD)),
                list(people.stream().map(DemoEntrance::entry).toList()));
        section.addClassName("identity-demo");
        if (!ready.isEmpty()) {
            section.add(
                    new H2(text("identity.demo.links")),
                    list(ready.stream().map(DemoEntrance::link).toList()));
        }
        return section;
    }

    private static Component entry(DemoAccount person) {
        var button = new SubmitButton("");
        button.addClassName("identity-demo-entry");
        var role = new Span(text("identity.demo.does." + person.role().name().toLowerCase(java.util.Locale.ROOT)));
        role.addClassName("identity-second");
        var signInName = new Span(person.signInName());
        signInName.addClassName("identity-sign-in-name");
        button.add(new Span(person.name()), signInName, role);
        var form = new PostForm("login");
        form.add(
                PostForm.hidden("username", person.signInName()),
                PostForm.hidden("password", DemoAccount.PASSWORD),
                button);
        return form;
    }

    /** In the language that it opens in. */
    private static Component link(DemoLink link) {
        var what = new Span(UI.getCurrent().getTranslation("identity.demo.selfAssessment", link.language()));
        what.addClassName("identity-second");
        what.getElement().setAttribute("lang", link.language().toLanguageTag());
        var anchor = new Anchor(link.path(), new Span(link.name()), what);
        anchor.setRouterIgnore(true);
        anchor.addClassName("identity-demo-entry");
        return anchor;
    }

    private static Div list(List<Component> entries) {
        var list = new Div();
        list.addClassName("identity-demo-list");
        list.add(entries);
        return list;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
