package io.touchstone.candidate;

import com.vaadin.flow.component.Component;

/** A tab of a candidate's page, contributed as a bean by whichever module has something to show there. */
public interface CandidateTab {
    /** The last part of the tab's address. */
    String id();

    /** The key of its label. */
    String label();

    int order();

    /** Whether the current viewer gets it. Hiding is courtesy: the services behind it refuse on their own. */
    default boolean visible(Candidate candidate) {
        return true;
    }

    Component content(Candidate candidate);
}
