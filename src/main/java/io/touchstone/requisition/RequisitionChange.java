package io.touchstone.requisition;

import io.touchstone.problem.Check;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be edited of a requisition once it is open. */
public record RequisitionChange(
        String title, int openings, @Nullable UUID hiringManager) {
    public static final int TITLE_LENGTH = 200;
    public static final int MOST_OPENINGS = 99;

    public RequisitionChange {
        title = Check.required("title", title, TITLE_LENGTH);
        Check.between("openings", openings, 1, MOST_OPENINGS);
    }
}
