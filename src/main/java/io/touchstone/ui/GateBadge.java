package io.touchstone.ui;

import com.vaadin.flow.component.html.Span;

/** A state by colour and sign: ✓ shown, ? ask, ! a person should look. */
public final class GateBadge extends Span {
    /** With {@code subject}, a screen reader hears "User insight: shown"; without, "shown". */
    public GateBadge(State state, String subject) {
        addClassNames("ts-gate", "ts-" + state.style);
        setText(state.sign);
        var meaning = getTranslation(state.key);
        var name = subject.isBlank() ? meaning : getTranslation("ui.gate.of", subject, meaning);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", name);
        getElement().setAttribute("title", name);
    }

    public GateBadge(State state) {
        this(state, "");
    }

    public enum State {
        SHOWN("pass", "✓", "ui.gate.shown"),
        ASK("collect", "?", "ui.gate.ask"),
        LOOK("review", "!", "ui.gate.look");

        private final String style;
        private final String sign;
        private final String key;

        State(String style, String sign, String key) {
            this.style = style;
            this.sign = sign;
            this.key = key;
        }

        /** The translation key of its meaning. */
        public String key() {
            return key;
        }
    }
}
