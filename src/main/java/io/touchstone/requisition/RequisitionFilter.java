package io.touchstone.requisition;

import java.util.Optional;

/** What a list of requisitions is narrowed to: words of the title, and a status. */
public record RequisitionFilter(String text, Optional<RequisitionStatus> status) {
    public static final RequisitionFilter ALL = new RequisitionFilter("", Optional.empty());
    public static final RequisitionFilter OPEN = new RequisitionFilter("", Optional.of(RequisitionStatus.OPEN));
}
