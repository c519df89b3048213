package io.touchstone.candidate;

import io.touchstone.problem.Check;
import io.touchstone.problem.InvalidField;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** An address a candidate gave, http or https only. It is shown and never opened by us. */
public record Link(String label, String url) {
    public static final int LABEL_LENGTH = 80;
    public static final int URL_LENGTH = 500;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    public Link {
        label = Check.text("label", label, LABEL_LENGTH);
        url = Check.required("url", url, URL_LENGTH);
        if (!isAddress(url)) {
            throw new InvalidField("url", "candidate.problem.url");
        }
    }

    public static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
