package io.touchstone.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import io.touchstone.identity.AccountRow;
import io.touchstone.identity.Accounts;
import io.touchstone.identity.OneTimeLink;
import io.touchstone.ui.Card;
import io.touchstone.ui.Columns;
import io.touchstone.ui.Page;
import io.touchstone.ui.PageHead;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody who may come in; beside the list one of them, or the invitation of somebody new. */
@Route("accounts")
@Menu(title = "identity.accounts.title", order = 300)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://identity.css")
public class AccountsView extends Page implements HasUrlParameter<String> {

    private final transient Accounts accounts;
    private final TextField search = new TextField();
    private final Grid<AccountRow> list = new Grid<>();
    private final Columns columns;

    AccountsView(Accounts accounts) {
        this.accounts = accounts;
        head(new PageHead(getTranslation("identity.accounts.title"))
                .primary(getTranslation("identity.accounts.invite"), this::invite));
        prepareSearch();
        prepareList();
        columns = new Columns(search, new Card(list).frame());
        add(columns);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        if (id == null) {
            columns.aside();
        } else {
            show(uuid(id), Optional.empty());
        }
    }

    private void prepareSearch() {
        search.setAriaLabel(getTranslation("identity.accounts.search"));
        search.setPlaceholder(getTranslation("identity.accounts.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> list.getDataProvider().refreshAll());
        search.addClassName("identity-search");
    }

    private void prepareList() {
        list.addColumn(LitRenderer.<AccountRow>of(
                                "<div>${item.name}</div><div class=\"identity-second\">${item.email}</div>")
                        .withProperty("name", AccountRow::name)
                        .withProperty("email", AccountRow::email))
                .setHeader(getTranslation("identity.field.name"))
                .setFlexGrow(3);
        list.addColumn(row -> RoleNames.of(row.roles()))
                .setHeader(getTranslation("identity.field.roles"))
                .setFlexGrow(2);
        list.addColumn(this::state)
                .setHeader(getTranslation("identity.accounts.state"))
                .setFlexGrow(1);
        list.setItemsPageable(
                page -> accounts.list(search.getValue(), page).getContent(),
                page -> accounts.list(search.getValue(), page).getTotalElements());
        list.setEmptyStateText(getTranslation("identity.accounts.none"));
        list.addItemClickListener(clicked -> UI.getCurrent()
                .navigate(AccountsView.class, clicked.getItem().id().toString()));
        list.addClassName("identity-list");
    }

    private String state(AccountRow row) {
        return getTranslation("identity.accounts.state." + row.state().name().toLowerCase(Locale.ROOT));
    }

    private void invite() {
        list.deselectAll();
        columns.aside(new InviteForm(accounts, invited -> {
            list.getDataProvider().refreshAll();
            show(invited.id(), Optional.of(invited.link()));
        }));
    }

    private void show(UUID id, Optional<OneTimeLink> link) {
        var row = accounts.get(id);
        list.select(row);
        var panel = new AccountPanel(accounts, row, () -> {
            list.getDataProvider().refreshAll();
            show(id, Optional.empty());
        });
        link.ifPresent(panel::show);
        columns.aside(panel);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
