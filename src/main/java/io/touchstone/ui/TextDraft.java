package io.touchstone.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.shared.Registration;
import java.util.Map;

/** One long text that saves itself through {@code PUT {base}/text}: see drafts.js and text-draft.js. */
@Tag("touchstone-text")
@StyleSheet("context://text-draft.css")
public final class TextDraft extends DraftElement {
    public TextDraft(Data data) {
        super("text-draft.js", "ui.text.", data);
    }

    /** {@link SettledEvent} follows as soon as everything typed is in the database. */
    public void settle() {
        getElement().callJsFunction("settle");
    }

    public Registration addSettledListener(ComponentEventListener<SettledEvent> listener) {
        return addListener(SettledEvent.class, listener);
    }

    /** Everything typed is in the database. */
    @DomEvent("settled")
    public static final class SettledEvent extends ComponentEvent<TextDraft> {
        public SettledEvent(TextDraft source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /**
     * @param base address of the field, without a slash at the end
     * @param owner the account: what one person typed is never shown to the next at the same browser
     * @param document what the text belongs to
     * @param label its name for those who don't see the page
     * @param language of the text, for spelling and pronunciation
     * @param answers under {@code text}, what the database has
     */
    public record Data(
            String base,
            String owner,
            String document,
            String label,
            String language,
            Map<String, DraftAnswer> answers,
            int maxText) {}
}
