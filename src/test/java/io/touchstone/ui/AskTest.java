package io.touchstone.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.problem.Refused;
import io.touchstone.testing.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AskTest extends PortalTest {
    private final List<String> answers = new ArrayList<>();

    @Test
    void takesWhatWasTyped() {
        ask(answers::add);

        answer(" The debrief is today. ");

        assertThat(answers).containsExactly("The debrief is today.");
        _assertNone(TextArea.class);
    }

    @Test
    void nothingIsNoAnswer() {
        ask(answers::add);

        answer("  ");

        assertThat(answers).isEmpty();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
    }

    @Test
    void aRefusedAnswerStaysWithTheReason() {
        ask(text -> {
            throw new Refused("problem.between", 1, 5);
        });

        answer("The debrief is today.");

        assertThat(_get(TextArea.class).getValue()).isEqualTo("The debrief is today.");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Between 1 and 5.");
    }

    private void ask(Consumer<String> answer) {
        signIn(RECRUITER);
        Ask.text("Open them early?", "Reason", 100, "Open early", answer);
    }

    private static void answer(String text) {
        _setValue(_get(TextArea.class), text);
        _click(_get(Button.class, button -> button.withText("Open early")));
    }
}
