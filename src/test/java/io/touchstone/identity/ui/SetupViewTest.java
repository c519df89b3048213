package io.touchstone.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.identity.Accounts;
import io.touchstone.testing.PortalTest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SetupViewTest extends PortalTest {
    private static final String CHOSEN = "eleven purple ladders";

    @Autowired
    private Accounts accounts;

    @Test
    void theHolderOfALinkChoosesAPasswordAndGoesToTheLogin() {
        var person = person(RECRUITER);
        visit(as(person(ADMINISTRATOR), () -> accounts.newLink(person.id())).address());

        open(SetupView.class);
        assertThat(_get(TextField.class).getValue()).isEqualTo(person.email());
        _setValue(_get(PasswordField.class), CHOSEN);
        click("Set the password");

        _assertOne(LoginView.class);
    }

    @Test
    void aShortPasswordIsRefusedAtItsField() {
        var person = person(RECRUITER);
        visit(as(person(ADMINISTRATOR), () -> accounts.newLink(person.id())).address());

        open(SetupView.class);
        _setValue(_get(PasswordField.class), "short");
        click("Set the password");

        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("This is too short: at least 12 characters.");
    }

    @Test
    void aLinkThatWasRevokedMeanwhileIsOver() {
        var person = person(RECRUITER);
        visit(as(person(ADMINISTRATOR), () -> accounts.newLink(person.id())).address());
        open(SetupView.class);

        as(person(ADMINISTRATOR), () -> accounts.deactivate(person.id()));
        _setValue(_get(PasswordField.class), CHOSEN);
        click("Set the password");

        assertThat(_get(H1.class).getText()).isEqualTo("This link leads nowhere");
    }

    @Test
    void withoutALinkThereIsNothing() {
        speak(Locale.SIMPLIFIED_CHINESE);

        open(SetupView.class);

        assertThat(_get(H1.class).getText()).isEqualTo("这个链接打不开任何内容");
        _assertNone(PasswordField.class);
    }

    private void visit(String address) {
        var secret = address.substring(address.lastIndexOf('/') + 1);
        keep(new Cookie("touchstone-setup", secret));
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }
}
