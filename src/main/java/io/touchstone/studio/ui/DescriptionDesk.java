package io.touchstone.studio.ui;

import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.People;
import io.touchstone.identity.PortalSettings;
import io.touchstone.identity.Role;
import io.touchstone.requisition.Requisition;
import io.touchstone.requisition.RequisitionAccess;
import io.touchstone.studio.JobDescriptions;
import io.touchstone.studio.Postings;
import org.springframework.stereotype.Component;

/** What the parts of the description's tab read and write with, and what the viewer may do there. */
@Component
record DescriptionDesk(
        JobDescriptions descriptions,
        Postings postings,
        RequisitionAccess access,
        People people,
        PortalSettings settings,
        CurrentViewer viewer) {

    boolean mayEdit(Requisition requisition) {
        return requisition.isOpen() && access.mayManage(requisition.id());
    }

    boolean mayPublish(Requisition requisition) {
        return requisition.isOpen() && viewer.require().is(Role.RECRUITER);
    }

    boolean mayDecide(Requisition requisition) {
        var person = viewer.require();
        return requisition.isOpen()
                && person.is(Role.HIRING_MANAGER)
                && person.id().equals(requisition.hiringManager());
    }
}
