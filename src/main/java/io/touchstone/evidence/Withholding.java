package io.touchstone.evidence;

import io.touchstone.identity.Viewer;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody may not see yet. The ledger asks every bean of this kind in every read, and leaves out whatever comes from
 * an origin that one of them names: the pieces, and with them every number made of them.
 */
public interface Withholding {
    /** Ids of the origins about these candidates that are kept from the viewer. Asked once for a whole list. */
    Set<UUID> withheldOrigins(Viewer viewer, Collection<UUID> candidateIds);
}
