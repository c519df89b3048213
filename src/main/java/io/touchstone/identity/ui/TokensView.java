package io.touchstone.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.touchstone.identity.ApiTokens;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Role;
import io.touchstone.identity.TokenRow;
import io.touchstone.identity.Viewer;
import io.touchstone.ui.Ask;
import io.touchstone.ui.Card;
import io.touchstone.ui.Columns;
import io.touchstone.ui.EmptyState;
import io.touchstone.ui.Formats;
import io.touchstone.ui.Notices;
import io.touchstone.ui.Page;
import io.touchstone.ui.PageHead;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Keys to the REST API: one's own, and for administrators everybody's. */
@Route("tokens")
@Menu(title = "identity.tokens.title", order = 310)
@PermitAll
@StyleSheet("context://identity.css")
public class TokensView extends Page {
    private final transient ApiTokens tokens;
    private final transient Viewer viewer;
    private final Grid<TokenRow> list = new Grid<>();
    private final Card frame = new Card(list).frame();
    private final EmptyState none =
            new EmptyState(getTranslation("identity.tokens.none"), getTranslation("identity.tokens.make"), this::make);
    private final Columns columns = new Columns(none, frame);

    TokensView(ApiTokens tokens, CurrentViewer viewer) {
        this.tokens = tokens;
        this.viewer = viewer.require();
        head(new PageHead(getTranslation("identity.tokens.title"))
                .facts(getTranslation("identity.tokens.about"))
                .primary(getTranslation("identity.tokens.make"), this::make));
        prepareList();
        add(columns);
        refresh();
    }

    private void prepareList() {
        var formats = Formats.here();
        list.addColumn(LitRenderer.<TokenRow>of(
                                "<div>${item.name}</div><div class=\"identity-second\">${item.roles}</div>")
                        .withProperty("name", TokenRow::name)
                        .withProperty("roles", row -> RoleNames.of(row.roles())))
                .setHeader(getTranslation("identity.tokens.name"))
                .setFlexGrow(3);
        if (viewer.is(Role.ADMINISTRATOR)) {
            list.addColumn(TokenRow::ownerName)
                    .setHeader(getTranslation("identity.tokens.owner"))
                    .setFlexGrow(2);
        }
        list.addColumn(row ->
                        row.valid() ? formats.date(row.end().minusNanos(1)) : getTranslation("identity.tokens.over"))
                .setHeader(getTranslation("identity.tokens.end"))
                .setFlexGrow(1);
        list.addComponentColumn(row -> row.valid() ? revoke(row) : new Span())
                .setKey("revoke")
                .setFlexGrow(1);
        list.setAllRowsVisible(true);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addClassName("identity-list");
    }

    private Button revoke(TokenRow token) {
        var revoke = new Button(getTranslation("identity.tokens.revoke"), clicked -> askRevoke(token));
        revoke.addThemeVariants(ButtonVariant.SMALL);
        revoke.setAriaLabel(getTranslation("identity.tokens.revokeNamed", token.name()));
        return revoke;
    }

    private void askRevoke(TokenRow token) {
        Ask.confirmFinal(
                getTranslation("identity.tokens.revoke.question", token.name()),
                getTranslation("identity.tokens.revoke.consequence"),
                getTranslation("identity.tokens.revoke"),
                () -> {
                    tokens.revoke(token.id());
                    Notices.done(getTranslation("identity.tokens.revoked"));
                    refresh();
                });
    }

    private void make() {
        columns.aside(new TokenForm(tokens, viewer.roles(), issued -> {
            columns.aside(new Card(
                    getTranslation("identity.tokens.made"),
                    new ShownOnce(
                            getTranslation("identity.tokens.token"),
                            issued.secret().text(),
                            getTranslation("identity.tokens.once"))));
            refresh();
        }));
    }

    private void refresh() {
        List<TokenRow> rows = viewer.is(Role.ADMINISTRATOR) ? tokens.all() : tokens.own();
        list.setItems(rows);
        frame.setVisible(!rows.isEmpty());
        none.setVisible(rows.isEmpty());
    }
}
