package io.touchstone.candidate.internal;

import io.touchstone.candidate.Link;
import jakarta.persistence.Embeddable;

@Embeddable
public record StoredLink(String label, String url) {
    static StoredLink of(Link link) {
        return new StoredLink(link.label(), link.url());
    }

    Link read() {
        return new Link(label, url);
    }
}
