package io.touchstone.candidate;

import static java.util.stream.Collectors.toSet;

import io.touchstone.candidate.internal.StoredApplication;
import io.touchstone.candidate.internal.StoredApplications;
import io.touchstone.candidate.internal.StoredCandidates;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.problem.NotFound;
import io.touchstone.requisition.RequisitionAccess;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return names(Set.of(candidateId)).containsKey(candidateId);
    }

    /** @throws NotFound if the viewer may not read them, or they do not exist */
    public void requireReadCandidate(UUID candidateId) {
        if (!mayReadCandidate(candidateId)) {
            throw new NotFound();
        }
    }

    /** Names of those of them whom the viewer may read; with as many queries for fifty as for one. */
    Map<UUID, String> names(Collection<UUID> candidateIds) {
        var names = new HashMap<UUID, String>();
        candidates.named(candidateIds).stream()
                .filter(this::isSomebodyElse)
                .forEach(person -> names.put(person.getId(), person.getName()));
        if (!requisitions.readsAll()) {
            names.keySet().retainAll(readableCandidates(Set.copyOf(names.keySet())));
        }
        return names;
    }

    /** Those of them, all of one candidate, that the viewer may read. */
    List<StoredApplication> readable(List<StoredApplication> found) {
        if (requisitions.readsAll()) return found;
        var managed = requisitions.managed();
        var others = readers.stream()
                .flatMap(each -> each.readableApplications(viewer.require()).stream())
                .collect(toSet());
        return found.stream()
                .filter(each -> managed.contains(each.requisitionId()) || others.contains(each.id()))
                .toList();
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

    private Set<UUID> readableCandidates(Collection<UUID> candidateIds) {
        var readable = new HashSet<>(applications.candidatesOn(requisitions.managed(), candidateIds));
        readers.forEach(each -> readable.addAll(each.readableCandidates(viewer.require(), candidateIds)));
        return readable;
    }

    private boolean isSomebodyElse(UUID candidateId) {
        return candidates.named(candidateId).filter(this::isSomebodyElse).isPresent();
    }

    private boolean isSomebodyElse(StoredCandidates.Named person) {
        return !CandidateForm.emailKey(viewer.require().email()).equals(person.getEmailKey());
    }
}
