package io.touchstone.identity;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator says about this portal. {@code baseUrl} is its address as people type it: links are made from it, never from
 * a request. {@code company} is who hires, as public pages say it.
 */
@ConfigurationProperties("touchstone")
public record PortalSettings(
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("Touchstone") String company,
        @DefaultValue Demo demo) {
    /** The full address of a path of the portal: {@code address("/setup/…")}. */
    public String address(String path) {
        return baseUrl.toString().replaceAll("/+$", "") + path;
    }

    public record Demo(@DefaultValue("demo-token") String apiToken) {}
}
