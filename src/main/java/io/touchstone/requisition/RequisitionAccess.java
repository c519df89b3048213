package io.touchstone.requisition;

import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Role;
import io.touchstone.identity.Viewer;
import io.touchstone.problem.NotFound;
import io.touchstone.requisition.internal.StoredRequisition;
import io.touchstone.requisition.internal.StoredRequisitions;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may see and who may run a requisition: recruiters all, hiring managers their own, administrators only look. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RequisitionAccess {
    private final StoredRequisitions requisitions;
    private final CurrentViewer viewer;

    RequisitionAccess(StoredRequisitions requisitions, CurrentViewer viewer) {
        this.requisitions = requisitions;
        this.viewer = viewer;
    }

    public boolean mayRead(UUID requisitionId) {
        return requisitions.findById(requisitionId).filter(this::readable).isPresent();
    }

    /** @throws NotFound if the viewer may not read it, or it does not exist */
    public void requireRead(UUID requisitionId) {
        readable(requisitionId);
    }

    public boolean mayManage(UUID requisitionId) {
        return requisitions.findById(requisitionId).filter(this::manageable).isPresent();
    }

    /** @throws NotFound unless the viewer is a recruiter or its hiring manager */
    public void requireManage(UUID requisitionId) {
        requisitions.findById(requisitionId).filter(this::manageable).orElseThrow(NotFound::new);
    }

    /** Every requisition, whoever runs it. */
    public boolean readsAll() {
        var person = viewer.require();
        return person.is(Role.RECRUITER) || person.is(Role.ADMINISTRATOR);
    }

    /** The ids of the requisitions whose hiring manager the viewer is. */
    public Set<UUID> managed() {
        var person = viewer.require();
        return person.is(Role.HIRING_MANAGER) ? Set.copyOf(requisitions.idsManagedBy(person.id())) : Set.of();
    }

    StoredRequisition readable(UUID requisitionId) {
        return requisitions.findById(requisitionId).filter(this::readable).orElseThrow(NotFound::new);
    }

    private boolean readable(StoredRequisition requisition) {
        return readsAll() || manages(viewer.require(), requisition);
    }

    private boolean manageable(StoredRequisition requisition) {
        var person = viewer.require();
        return person.is(Role.RECRUITER) || manages(person, requisition);
    }

    private static boolean manages(Viewer person, StoredRequisition requisition) {
        return person.is(Role.HIRING_MANAGER) && requisition.isManagedBy(person.id());
    }
}
