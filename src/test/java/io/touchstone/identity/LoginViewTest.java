package io.touchstone.identity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.testing.PortalTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LoginViewTest extends PortalTest {
    @Test
    void theFormPostsUsernameAndPassword() {
        open("login");

        assertThat(_get(TextField.class).getElement().getAttribute("name")).isEqualTo("username");
        assertThat(_get(PasswordField.class).getElement().getAttribute("name")).isEqualTo("password");
        _assertNone(Paragraph.class, sentence -> sentence.withClasses("refusal"));
    }

    @Test
    void saysWhenSignInFailed() {
        open("login?error");

        assertThat(_get(Paragraph.class, sentence -> sentence.withClasses("refusal"))
                        .getText())
                .isEqualTo("That name and password don’t belong together. Check both and try again.");
    }

    @Test
    void speaksChinese() {
        speak(Locale.SIMPLIFIED_CHINESE);

        open("login");

        assertThat(_get(H1.class).getText()).isEqualTo("登录");
    }
}
