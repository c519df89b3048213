package io.touchstone;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://touchstone.css")
@StyleSheet("context://aura.css")
@StyleSheet("context://frame.css")
@StyleSheet("context://shared.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
public class Touchstone implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "icon.svg");
    }

    public static void main(String[] args) {
        SpringApplication.run(Touchstone.class, args);
    }
}
