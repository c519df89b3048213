package io.touchstone.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** "Saved 14:31", "Not sent yet": the state of the draft on the same page, for its {@link PageHead#state}. */
@Tag("touchstone-saved")
public final class SavedState extends Component {
    public SavedState() {
        BrowserTexts.give(getElement(), "ui.saved.");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://saved.js");
    }
}
