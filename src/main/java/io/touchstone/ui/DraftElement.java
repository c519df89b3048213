package io.touchstone.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;

/** A form that lives in the browser and saves itself field by field; the page around it is the server's. */
abstract class DraftElement extends Component {
    private final String script;

    /** @param texts the beginning of its labels' keys: {@code ui.scorecard.} */
    DraftElement(String script, String texts, Object data) {
        this.script = script;
        BrowserTexts.give(getElement(), texts);
        getElement().setPropertyBean("data", data);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://" + script);
    }
}
