package io.touchstone.candidate;

import io.touchstone.candidate.internal.StoredApplication;
import io.touchstone.candidate.internal.StoredApplications;
import io.touchstone.candidate.internal.StoredCandidates;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.problem.NotFound;
import io.touchstone.requisition.RequisitionAccess;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see an application and its candidate, and who decides about it. Whoever reads the requisition reads its
 * applications, and so do those whom {@link ApplicationReaders} name. Nobody ever sees themself: a candidate whose mail is
 * the viewer's does not exist for them.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ApplicationAccess {
    private final StoredApplications applications;
    private final StoredCandidates candidates;
    private final RequisitionAccess requisitions;
    private final ObjectProvider<ApplicationReaders> readers;
    private final CurrentViewer viewer;

    ApplicationAccess(
            StoredApplications applications,
            StoredCandidates candidates,
            RequisitionAccess requisitions,
            ObjectProvider<ApplicationReaders> readers,
            CurrentViewer viewer) {
        this.applications = applications;
        this.candidates = candidates;
        this.requisitions = requisitions;
        this.readers = readers;
        this.viewer = viewer;
    }

    public boolean mayRead(UUID applicationId) {
        return applications.findById(applicationId).filter(this::readable).isPresent();
    }

    /** @throws NotFound if the viewer may not read it, or it does not exist */
    public void requireRead(UUID applicationId) {
        readable(applicationId);
    }

    public boolean mayDecide(UUID applicationId) {
        return applications.findById(applicationId).filter(this::decidable).isPresent();
    }

    /** @throws NotFound unless the viewer is a recruiter or the requisition's hiring manager */
    public void requireDecide(UUID applicationId) {
        decidable(applicationId);
    }

    public boolean mayReadCandidate(UUID candidateId) {
        return isSomebodyElse(candidateId)
                && (requisitions.readsAll()
                        || applications.existsByCandidateIdAndRequisitionIdIn(candidateId, requisitions.managed())
                        || readers.stream().anyMatch(each -> each.mayReadCandidate(viewer.require(), candidateId)));
    }

    /** @throws NotFound if the viewer may not read them, or they do not exist */
    public void requireReadCandidate(UUID candidateId) {
        if (!mayReadCandidate(candidateId)) {
            throw new NotFound();
        }
    }

    StoredApplication readable(UUID applicationId) {
        return applications.findById(applicationId).filter(this::readable).orElseThrow(NotFound::new);
    }

    StoredApplication decidable(UUID applicationId) {
        return applications.findById(applicationId).filter(this::decidable).orElseThrow(NotFound::new);
    }

    private boolean readable(StoredApplication application) {
        return isSomebodyElse(application.candidateId())
                && (requisitions.mayRead(application.requisitionId())
                        || readers.stream().anyMatch(each -> each.mayRead(viewer.require(), application.id())));
    }

    private boolean decidable(StoredApplication application) {
        return isSomebodyElse(application.candidateId()) && requisitions.mayManage(application.requisitionId());
    }

    private boolean isSomebodyElse(UUID candidateId) {
        var own = CandidateForm.emailKey(viewer.require().email());
        return candidates
                .named(candidateId)
                .filter(person -> !own.equals(person.getEmailKey()))
                .isPresent();
    }
}
