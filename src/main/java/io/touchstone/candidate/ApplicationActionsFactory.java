package io.touchstone.candidate;

import io.touchstone.catalogue.Catalogue;
import io.touchstone.identity.People;
import io.touchstone.requisition.Requisitions;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the buttons that decide about one application, for any page that shows one opened person. */
@Component
public class ApplicationActionsFactory {
    final Applications applications;
    final ApplicationAccess access;
    final Requisitions requisitions;
    final Catalogue catalogue;
    final People people;

    ApplicationActionsFactory(
            Applications applications,
            ApplicationAccess access,
            Requisitions requisitions,
            Catalogue catalogue,
            People people) {
        this.applications = applications;
        this.access = access;
        this.requisitions = requisitions;
        this.catalogue = catalogue;
        this.people = people;
    }

    /** {@code onChange} runs after the application changed, by this viewer or, as found out when they tried, by another. */
    public ApplicationActions of(UUID applicationId, Runnable onChange) {
        return new ApplicationActions(this, applicationId, onChange);
    }
}
