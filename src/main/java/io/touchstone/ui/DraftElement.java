package io.touchstone.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;

/** A form that lives in the browser and saves itself field by field; the page around it is the server's. */
abstract class DraftElement extends Component {
    private final String script;

    /** @param texts the beginning of its labels' keys: {@code ui.scorecard.} */
    DraftElement(String script, String texts, Object data) {
        this.script = script;
        var all = Translations.current();
        getElement()
                .setPropertyMap(
                        "labels",
                        Map.of(
                                "en", all.startingWith(texts, Translations.ENGLISH),
                                "zh", all.startingWith(texts, Translations.CHINESE)));
        speak(UI.getCurrent().getLocale());
        getElement().setPropertyBean("data", data);
    }

    void speak(Locale language) {
        getElement().setProperty("language", Translations.supported(language).getLanguage());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://" + script);
    }
}
