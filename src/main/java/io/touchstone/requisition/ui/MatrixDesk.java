package io.touchstone.requisition.ui;

import io.touchstone.catalogue.Catalogue;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.People;
import io.touchstone.identity.Role;
import io.touchstone.requisition.Matrices;
import io.touchstone.requisition.Requisition;
import io.touchstone.requisition.RequisitionAccess;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the parts of the matrix tab read and write with, and what the viewer may do to one requisition's matrix. */
@Component
record MatrixDesk(
        Matrices matrices, Catalogue catalogue, RequisitionAccess access, People people, CurrentViewer viewer) {

    boolean mayPropose(Requisition requisition) {
        return requisition.isOpen() && access.mayManage(requisition.id());
    }

    boolean mayDecide(Requisition requisition) {
        var person = viewer.require();
        return requisition.isOpen()
                && person.is(Role.HIRING_MANAGER)
                && person.id().equals(requisition.hiringManager());
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return people.names(ids);
    }
}
