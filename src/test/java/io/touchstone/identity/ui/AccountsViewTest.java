package io.touchstone.identity.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.identity.Role.INTERVIEWER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.identity.AccountState;
import io.touchstone.identity.Accounts;
import io.touchstone.identity.Role;
import io.touchstone.testing.PortalTest;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountsViewTest extends PortalTest {
    @Autowired
    private Accounts accounts;

    @Test
    void findsSomebodyByTheirMailAddress() {
        var person = person(INTERVIEWER);
        signIn(ADMINISTRATOR);

        open(AccountsView.class);
        _setValue(
                _get(TextField.class, field -> field.withPlaceholder("Search by name or mail address")),
                person.email());

        assertThat(_size(grid())).isEqualTo(1);
        assertThat(_getFormattedRow(grid(), 0)).contains("Interviewer", "active");
    }

    @Test
    void invitesSomebodyAndShowsTheLinkOnce() {
        signIn(ADMINISTRATOR);
        var email = "p" + UUID.randomUUID() + "@example.org";

        open(AccountsView.class);
        click("Invite somebody");
        _setValue(_get(TextField.class, field -> field.withLabel("Name")), "Mei Okafor");
        _setValue(_get(EmailField.class), email);
        _setValue(roles(), Set.of(RECRUITER));
        click("Make the account and its link");

        assertThat(_get(TextField.class, field -> field.withLabel("Link to choose a password"))
                        .getValue())
                .startsWith("http://localhost:8080/welcome/");
    }

    @Test
    void aRefusedInvitationKeepsWhatWasTyped() {
        var known = person(EMPLOYEE);
        signIn(ADMINISTRATOR);

        open(AccountsView.class);
        click("Invite somebody");
        _setValue(_get(TextField.class, field -> field.withLabel("Name")), "Mei Okafor");
        _setValue(_get(EmailField.class), known.email());
        _setValue(roles(), Set.of(RECRUITER));
        click("Make the account and its link");

        assertThat(_get(EmailField.class).getErrorMessage())
                .isEqualTo("Somebody already has this name or mail address here.");
        assertThat(_get(TextField.class, field -> field.withLabel("Name")).getValue())
                .isEqualTo("Mei Okafor");
    }

    @Test
    void changesRoles() {
        var person = person(INTERVIEWER);
        signIn(ADMINISTRATOR);

        open("accounts/" + person.id());
        _setValue(roles(), Set.of(INTERVIEWER, EMPLOYEE));
        click("Save the roles");

        expectNotifications("Roles of " + person.name() + " saved. They sign in anew.");
        assertThat(accounts.get(person.id()).roles()).contains(EMPLOYEE);
    }

    @Test
    void ownRolesAreShownAndStay() {
        var self = signIn(ADMINISTRATOR);

        open("accounts/" + self.id());

        assertThat(roles().isReadOnly()).isTrue();
        _assertNone(Button.class, button -> button.withText("Save the roles"));
    }

    @Test
    void deactivatesAndActivates() {
        var person = person(INTERVIEWER);
        signIn(ADMINISTRATOR);

        open("accounts/" + person.id());
        click("Deactivate");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(accounts.get(person.id()).state()).isEqualTo(AccountState.DEACTIVATED);

        click("Activate");
        assertThat(accounts.get(person.id()).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void signsSomebodyOutEverywhere() {
        var person = person(INTERVIEWER);
        signIn(ADMINISTRATOR);

        open("accounts/" + person.id());
        click("Sign out everywhere");
        _fireConfirm(_get(ConfirmDialog.class));

        expectNotifications(person.name() + " is signed out everywhere.");
    }

    @Test
    void makesANewLink() {
        var person = person(INTERVIEWER);
        signIn(ADMINISTRATOR);

        open("accounts/" + person.id());
        click("Make a new link");

        _assertOne(TextField.class, field -> field.withLabel("Link to choose a password"));
    }

    @Test
    void isForAdministratorsOnly() {
        signIn(RECRUITER);

        expectForbidden(AccountsView.class);
    }

    @Test
    void speaksChinese() {
        speak(Locale.SIMPLIFIED_CHINESE);
        signIn(ADMINISTRATOR);

        open(AccountsView.class);

        assertThat(_get(H1.class).getText()).isEqualTo("账号");
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Role> roles() {
        return _get(CheckboxGroup.class);
    }

    private static Grid<?> grid() {
        return _get(Grid.class);
    }
}
