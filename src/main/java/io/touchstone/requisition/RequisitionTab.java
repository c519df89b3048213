package io.touchstone.requisition;

import com.vaadin.flow.component.Component;

/** A tab of a requisition's page, contributed as a bean by whichever module has something to show there. */
public interface RequisitionTab {
    /** The last part of the tab's address. */
    String id();

    /** The key of its label. */
    String label();

    int order();

    /** Whether the current viewer gets it. Hiding is courtesy: the services behind it refuse on their own. */
    default boolean visible(Requisition requisition) {
        return true;
    }

    Component content(Requisition requisition);
}
