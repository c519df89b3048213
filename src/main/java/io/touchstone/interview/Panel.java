package io.touchstone.interview;

import io.touchstone.candidate.Application;
import java.util.List;

/**
 * Who interviews for one application.
 *
 * @param former those who were taken off before they submitted, and for whom the others' scorecards are still closed
 * @param uncovered must-haves in force that nobody looks at, in the matrix's order
 */
public record Panel(
        Application application, List<PanelMember> members, List<PanelMember> former, List<String> uncovered) {
    public Panel {
        members = List.copyOf(members);
        former = List.copyOf(former);
        uncovered = List.copyOf(uncovered);
    }
}
