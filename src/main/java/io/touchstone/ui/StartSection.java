package io.touchstone.ui;

import com.vaadin.flow.component.Component;

/** A part of the start page below what waits, contributed as a bean by whichever module has something to show there. */
public interface StartSection {
    int order();

    /** Whether the current viewer gets it. Asked before {@link #content()}, which may then call what this viewer may call. */
    default boolean visible() {
        return true;
    }

    /** Made anew for every visit. */
    Component content();
}
