package io.touchstone.candidate;

import io.touchstone.identity.Viewer;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who else may read applications beside recruiters, administrators and the hiring manager: beans of later modules say so for the people they assign. */
public interface ApplicationReaders {
    boolean mayRead(Viewer viewer, UUID applicationId);

    /** Those of them whom the viewer may read. Asked once for a whole list. */
    Set<UUID> readableCandidates(Viewer viewer, Collection<UUID> candidateIds);

    Set<UUID> readableApplications(Viewer viewer);
}
