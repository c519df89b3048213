package io.touchstone.candidate;

import io.touchstone.identity.Viewer;
import java.util.Set;
import java.util.UUID;

/** Who else may read applications beside recruiters, administrators and the hiring manager: beans of later modules say so for the people they assign. */
public interface ApplicationReaders {
    boolean mayRead(Viewer viewer, UUID applicationId);

    boolean mayReadCandidate(Viewer viewer, UUID candidateId);

    Set<UUID> readableApplications(Viewer viewer);
}
