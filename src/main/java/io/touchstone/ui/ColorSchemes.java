package io.touchstone.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Light, dark, or as the system: chosen per browser. */
@Component
class ColorSchemes implements VaadinServiceInitListener {
    static final List<ColorScheme.Value> CHOICES =
            List.of(ColorScheme.Value.SYSTEM, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK);
    private static final PreferenceCookie COOKIE = new PreferenceCookie("touchstone-scheme");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(opened -> chosen(VaadinRequest.getCurrent())
                        .ifPresent(scheme -> opened.getUI().getPage().setColorScheme(scheme)));
    }

    void choose(UI ui, ColorScheme.Value scheme) {
        COOKIE.write(scheme.name());
        ui.getPage().setColorScheme(scheme);
    }

    ColorScheme.Value current(UI ui) {
        return ui.getPage().getColorScheme();
    }

    private static Optional<ColorScheme.Value> chosen(VaadinRequest request) {
        var kept = COOKIE.read((VaadinServletRequest) request);
        return CHOICES.stream()
                .filter(scheme -> kept.filter(scheme.name()::equals).isPresent())
                .findFirst();
    }
}
