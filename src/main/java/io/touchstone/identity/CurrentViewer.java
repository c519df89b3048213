package io.touchstone.identity;

import java.util.Optional;

/** Who asks, for services that decide by person and record. */
public interface CurrentViewer {
    Optional<Viewer> find();

    /** @throws org.springframework.security.access.AccessDeniedException if nobody is signed in */
    Viewer require();
}
