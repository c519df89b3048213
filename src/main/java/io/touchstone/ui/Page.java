package io.touchstone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * One place in the portal: a head and what is below it. A view extends it and names itself by {@link #head(PageHead)}; the
 * browser's title follows.
 */
public abstract class Page extends Div implements HasDynamicTitle {
    private String title = "";

    protected Page() {
        addClassName("ts-page");
    }

    /** Replaces the head, when the record behind the page changed. */
    protected void head(PageHead head) {
        getChildren().filter(PageHead.class::isInstance).toList().forEach(this::remove);
        addComponentAsFirst(head);
        title = head.title();
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? getTranslation("ui.name") : getTranslation("ui.pageTitle", title);
    }
}
