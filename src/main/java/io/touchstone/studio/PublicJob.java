package io.touchstone.studio;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A job as everybody may read it: the published texts as Markdown. */
public record PublicJob(
        UUID requisitionId,
        String slug,
        String title,
        PostingFacts facts,
        Map<Language, String> texts,
        Instant publishedAt) {

    public List<Language> languages() {
        return texts.keySet().stream().sorted().toList();
    }
}
