package io.touchstone.matching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import java.util.UUID;

/** Whose explanation is open stands in the address, so that it can be sent to a colleague. */
final class PersonInAddress {
    private static final String PARAMETER = "person";

    private PersonInAddress() {}

    static Optional<UUID> read() {
        return UI.getCurrent()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter(PARAMETER)
                .flatMap(PersonInAddress::id);
    }

    static void write(UUID applicationId) {
        var ui = UI.getCurrent();
        var here = ui.getActiveViewLocation();
        var there =
                new Location(here.getPath(), here.getQueryParameters().including(PARAMETER, applicationId.toString()));
        ui.getPage().getHistory().replaceState(null, there);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
