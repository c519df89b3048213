package io.touchstone.interview;

import static java.util.stream.Collectors.toSet;

import io.touchstone.candidate.ApplicationReaders;
import io.touchstone.identity.Role;
import io.touchstone.identity.Viewer;
import io.touchstone.interview.internal.StoredInterview;
import io.touchstone.interview.internal.StoredInterviews;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An interviewer may read the applications they interview for, and who the candidate is; no other. */
@Component
@Transactional(readOnly = true)
class InterviewReaders implements ApplicationReaders {
    private final StoredInterviews interviews;

    InterviewReaders(StoredInterviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public boolean mayRead(Viewer viewer, UUID applicationId) {
        return viewer.is(Role.INTERVIEWER)
                && interviews.existsByApplicationIdAndInterviewerIdAndRemovedFalse(applicationId, viewer.id());
    }

    @Override
    public Set<UUID> readableCandidates(Viewer viewer, Collection<UUID> candidateIds) {
        return viewer.is(Role.INTERVIEWER) ? interviews.candidatesSeenBy(viewer.id(), candidateIds) : Set.of();
    }

    @Override
    public Set<UUID> readableApplications(Viewer viewer) {
        if (!viewer.is(Role.INTERVIEWER)) return Set.of();
        return interviews.findByInterviewerIdAndRemovedFalse(viewer.id()).stream()
                .map(StoredInterview::applicationId)
                .collect(toSet());
    }
}
