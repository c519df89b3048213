package io.touchstone.ui;

import static com.github.mvysny.kaributesting.v10.ElementUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.DomEvent;
import io.touchstone.interview.InterviewTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class KeyHelpTest extends InterviewTest {
    @Test
    void aPageWithoutKeysSaysSo() {
        signIn(first);
        open("interviews");

        ask();

        assertThat(keys()).contains("This page has no keys of its own.", "this list");
    }

    @Test
    void theScorecardListsItsKeysWhileItIsWritten() {
        var interview = assign(first, mustHave);
        signIn(first);
        open("interviews/" + interview);

        ask();

        assertThat(keys()).contains("0–5", "rate", "not observed", "note").doesNotContain("no keys of its own");
    }

    @Test
    void closesAgain() {
        signIn(first);
        open("interviews");
        ask();

        _click(_get(Button.class, button -> button.withText("Close")));

        _assertNone(Dialog.class);
    }

    @Test
    void speaksChinese() {
        signIn(first);
        speak(Locale.SIMPLIFIED_CHINESE);
        open("interviews");

        ask();

        assertThat(_get(Dialog.class).getHeaderTitle()).contains("键");
    }

    private static void ask() {
        var window = UI.getCurrent().getElement();
        var filtered = JsonNodeFactory.instance.objectNode().put(KeyHelp.ASKED, true);
        _fireDomEvent(window, new DomEvent(window, "keydown", filtered));
    }

    private static String keys() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }
}
