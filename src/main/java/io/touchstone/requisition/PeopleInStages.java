package io.touchstone.requisition;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How many people stand in each stage. Implemented by the module that knows applications, for all requisitions of a page at once. */
public interface PeopleInStages {
    /** By stage id, over all given requisitions; stages without people are absent. */
    Map<UUID, Integer> count(Collection<UUID> requisitionIds);
}
