package io.touchstone.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ?} lists the keys of the page, unless it is typed into a text. */
@Component
class KeyHelp implements VaadinServiceInitListener {
    static final String ASKED = "event.key === '?' && !event.repeat"
            + " && !event.composedPath()[0].matches('input:not([type=radio], [type=checkbox]), textarea, [contenteditable]')";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> listen(opened.getUI()));
    }

    static void listen(UI ui) {
        ui.getElement().addEventListener("keydown", pressed -> show(ui)).setFilter(ASKED);
    }

    private static void show(UI ui) {
        var dialog = new Dialog(ui.getTranslation("ui.keys.title"));
        var keys = ui.getActiveRouterTargetsChain().stream()
                .filter(HasKeys.class::isInstance)
                .flatMap(view -> ((HasKeys) view).keys().stream())
                .toList();
        if (keys.isEmpty()) {
            dialog.add(new Paragraph(ui.getTranslation("ui.keys.none")));
        }
        dialog.add(list(ui, keys));
        dialog.getFooter().add(new Button(ui.getTranslation("ui.close"), clicked -> dialog.close()));
        dialog.open();
    }

    private static DescriptionList list(UI ui, List<HasKeys.Key> keys) {
        var list = new DescriptionList();
        list.addClassName("ts-keys");
        keys.forEach(key -> add(list, key.keys(), key.meaning()));
        add(list, "?", ui.getTranslation("ui.keys.list"));
        return list;
    }

    private static void add(DescriptionList list, String keys, String meaning) {
        var term = new DescriptionList.Term();
        var key = new Element("kbd");
        key.setText(keys);
        term.getElement().appendChild(key);
        list.add(term, new DescriptionList.Description(meaning));
    }
}
