package io.touchstone.candidate.ui;

import io.touchstone.candidate.Applicants;
import io.touchstone.candidate.ApplicationActionsFactory;
import io.touchstone.candidate.Applications;
import io.touchstone.candidate.Candidates;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.People;
import io.touchstone.identity.Role;
import io.touchstone.requisition.Requisition;
import io.touchstone.requisition.Requisitions;
import org.springframework.stereotype.Component;

/** What the pages of applications work with, those of a requisition and those of a person. */
@Component
record ApplicationDesk(
        Applications applications,
        Applicants applicants,
        Candidates candidates,
        Requisitions requisitions,
        ApplicationActionsFactory actions,
        People people,
        Catalogue catalogue,
        CurrentViewer viewer) {

    boolean mayAdd(Requisition requisition) {
        return requisition.isOpen() && viewer.require().is(Role.RECRUITER);
    }
}
