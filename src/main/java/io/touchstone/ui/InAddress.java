package io.touchstone.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/** What a page shows of its list, in the address: back, reload, another language and a link sent to a colleague find it again. */
public final class InAddress {
    private Location location;

    private InAddress(Location location) {
        this.location = location;
    }

    /** Of the page that is being entered. */
    public static InAddress of(Location location) {
        return new InAddress(location);
    }

    /** Of the page that is open. */
    public static InAddress here() {
        return of(UI.getCurrent().getActiveViewLocation());
    }

    /** Empty where the address does not say. */
    public String get(String name) {
        return query().getSingleParameter(name).orElse("");
    }

    /** An empty value leaves the address. The page stays as it is. */
    public void put(String name, String value) {
        var wanted = value.strip();
        if (wanted.equals(get(name))) return;
        var others = query().excluding(name);
        location = new Location(location.getPath(), wanted.isEmpty() ? others : others.merging(name, wanted));
        var ui = UI.getCurrent();
        ui.getPage().getHistory().replaceState(null, location);
        ui.getInternals().setLocationForRefresh(location);
    }

    /** For a way on that comes back to the same. */
    public QueryParameters query() {
        return location.getQueryParameters();
    }
}
