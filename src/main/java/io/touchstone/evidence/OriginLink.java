package io.touchstone.evidence;

import java.util.Optional;

/** Knows the page that shows what a piece of evidence was read from. Contributed by the module that owns the document. */
public interface OriginLink {
    boolean handles(String originType);

    /** The route, without a leading slash; absent where the current viewer has no page for it. */
    Optional<String> path(Origin origin);
}
