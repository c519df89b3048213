package io.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where am I, what is this, what can I do: the small path, the title with one line of facts, one primary action and at most
 * two others.
 *
 * <pre>{@code
 * head(new PageHead(requisition.title())
 *         .crumb(getTranslation("requisition.list.title"), RequisitionsView.class)
 *         .facts(openSince, openings, matrixVersion)
 *         .other(getTranslation("ranking.compare"), this::compare)
 *         .primary(getTranslation("candidate.add"), this::add));
 * }</pre>
 */
public final class PageHead extends Header {
    private static final int MOST_OTHER_ACTIONS = 2;

    private final String title;
    private final Nav crumbs = new Nav();
    private final Paragraph facts = new Paragraph();
    private final Div actions = new Div();
    private int others;

    public PageHead(String title) {
        this.title = title;
        addClassName("ts-head");
        crumbs.addClassName("ts-crumbs");
        crumbs.setAriaLabel(getTranslation("ui.crumbs"));
        facts.addClassName("ts-facts");
        actions.addClassName("ts-actions");
        var what = new Div(new H1(title), facts);
        what.addClassName("ts-what");
        var row = new Div(what, actions);
        row.addClassName("ts-head-row");
        add(crumbs, row);
        showWhatIsThere();
    }

    public String title() {
        return title;
    }

    public PageHead crumb(String name, Class<? extends Component> view) {
        return crumb(new RouterLink(name, view));
    }

    /** A step of the path that can't be opened, or a link that the caller made. */
    public PageHead crumb(Component step) {
        crumbs.add(step);
        showWhatIsThere();
        return this;
    }

    /** One line, joined by middle dots; empty ones are left out. */
    public PageHead facts(String... parts) {
        facts.removeAll();
        facts.add(new Span(Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "))));
        showWhatIsThere();
        return this;
    }

    /** More beside the facts: a link, a badge, the state of saving. */
    public PageHead fact(Component part) {
        facts.add(part);
        showWhatIsThere();
        return this;
    }

    /** The one thing to do here. The label is the verb of what happens. */
    public PageHead primary(String label, Runnable action) {
        return primary(button(label, action));
    }

    public PageHead primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        actions.add(button);
        showWhatIsThere();
        return this;
    }

    public PageHead other(String label, Runnable action) {
        return other(button(label, action));
    }

    public PageHead other(Component action) {
        if (++others > MOST_OTHER_ACTIONS) {
            throw new IllegalStateException("a page head has at most " + MOST_OTHER_ACTIONS + " other actions");
        }
        actions.addComponentAtIndex(others - 1 + states(), action);
        showWhatIsThere();
        return this;
    }

    /** Whether what was typed is saved: before the actions, which it does not count among. */
    public PageHead state(SavedState state) {
        actions.addComponentAsFirst(state);
        showWhatIsThere();
        return this;
    }

    private static Button button(String label, Runnable action) {
        return new Button(label, clicked -> action.run());
    }

    private int states() {
        return (int) actions.getChildren().filter(SavedState.class::isInstance).count();
    }

    private void showWhatIsThere() {
        crumbs.setVisible(crumbs.getComponentCount() > 0);
        facts.setVisible(facts.getComponentCount() > 0);
        actions.setVisible(actions.getComponentCount() > 0);
    }
}
