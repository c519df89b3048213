package io.touchstone.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.touchstone.identity.Role.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import io.touchstone.testing.PortalTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StartViewTest extends PortalTest {
    @Test
    void greetsByFirstName() {
        signIn(EMPLOYEE);

        open(StartView.class);

        assertThat(_get(H1.class).getText()).startsWith("Good ").endsWith(", Colleague");
    }

    @Test
    void speaksChinese() {
        signIn(EMPLOYEE);
        speak(Locale.SIMPLIFIED_CHINESE);

        open(StartView.class);

        assertThat(_get(H1.class).getText()).startsWith("Colleague，").endsWith("好");
    }

    @Test
    void isNotForStrangers() {
        expectForbidden(StartView.class);
    }

    @Test
    void theGreetingFollowsTheHour() {
        assertThat(StartView.greeting(4)).isEqualTo("ui.start.evening");
        assertThat(StartView.greeting(5)).isEqualTo("ui.start.morning");
        assertThat(StartView.greeting(12)).isEqualTo("ui.start.afternoon");
        assertThat(StartView.greeting(18)).isEqualTo("ui.start.evening");
    }

    @Test
    void aNameWithoutASpaceIsKeptWhole() {
        assertThat(StartView.firstName("Wen Lindqvist")).isEqualTo("Wen");
        assertThat(StartView.firstName("林沐")).isEqualTo("林沐");
    }
}
