package io.touchstone.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page instead of the one asked for: what happened, and the way on. Stands outside the frame, as anyone may meet it. */
abstract class ErrorPage extends Main implements HasDynamicTitle {
    private String title = "";

    void say(String title, String sentence) {
        this.title = title;
        addClassName("ts-error");
        var start = new Button(
                getTranslation("ui.error.start"), clicked -> UI.getCurrent().navigate(""));
        removeAll();
        add(new Div(new Brand(), new H1(title), new Paragraph(sentence), start));
    }

    /** A page that is missing and one that is none of the viewer's business look the same. */
    int sayNotFound() {
        say(getTranslation("ui.error.notFound.title"), getTranslation("ui.error.notFound"));
        return 404;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.pageTitle", title);
    }
}
