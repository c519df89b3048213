package io.touchstone.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static io.touchstone.identity.Role.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import io.touchstone.testing.PortalTest;
import org.junit.jupiter.api.Test;

class OwnAccountViewTest extends PortalTest {
    @Test
    void changesThePassword() {
        signIn(EMPLOYEE);
        open(OwnAccountView.class);

        _setValue(field("Current password"), PASSWORD);
        _setValue(field("New password"), "eleven purple ladders");
        _click(_get(Button.class, button -> button.withText("Change the password")));

        expectNotifications("Your password is changed.");
        assertThat(field("New password").getValue()).isEmpty();
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        signIn(EMPLOYEE);
        open(OwnAccountView.class);

        _setValue(field("Current password"), PASSWORD);
        _setValue(field("New password"), "short");
        _click(_get(Button.class, button -> button.withText("Change the password")));

        assertThat(field("New password").getErrorMessage()).isEqualTo("This is too short: at least 12 characters.");
        assertThat(field("Current password").getValue()).isEqualTo(PASSWORD);
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, field -> field.withLabel(label));
    }
}
