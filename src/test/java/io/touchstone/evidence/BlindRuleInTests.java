package io.touchstone.evidence;

import io.touchstone.identity.Viewer;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Stands in for the blind rule of interviews: withholds the origins that a test names. */
@Component
class BlindRuleInTests implements Withholding {
    static final Set<UUID> WITHHELD = ConcurrentHashMap.newKeySet();

    @Override
    public Set<UUID> withheldOrigins(Viewer viewer, Collection<UUID> candidateIds) {
        return Set.copyOf(WITHHELD);
    }
}
