package io.touchstone.studio;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A requisition's public page: its facts, its address, and whether it can be opened. {@code version} is what an edit must name. */
public record Posting(
        UUID requisitionId,
        long version,
        String slug,
        PostingFacts facts,
        Optional<Instant> publishedAt,
        Optional<Instant> endedAt) {

    public boolean isPublic() {
        return publishedAt.isPresent() && endedAt.isEmpty();
    }

    public String path() {
        return "/jobs/" + slug;
    }
}
