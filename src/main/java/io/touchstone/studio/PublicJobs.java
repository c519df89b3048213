package io.touchstone.studio;

import io.touchstone.problem.NotFound;
import io.touchstone.studio.internal.PublishedTexts;
import io.touchstone.studio.internal.StoredPosting;
import io.touchstone.studio.internal.StoredPostings;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read without an account: the jobs that are open. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class PublicJobs {
    private final StoredPostings postings;
    private final PublishedTexts texts;

    PublicJobs(StoredPostings postings, PublishedTexts texts) {
        this.postings = postings;
        this.texts = texts;
    }

    /** Newest first. */
    public List<Listed> open() {
        return postings.open().stream().map(PublicJobs::listed).toList();
    }

    /**
     * @throws NotFound if there never was such a page
     * @throws JobEnded if it was closed
     */
    public PublicJob job(String slug) {
        var stored = postings.findBySlug(slug).orElseThrow(NotFound::new);
        var posting = stored.read();
        var publishedAt = posting.publishedAt().orElseThrow(NotFound::new);
        if (!posting.isPublic()) throw new JobEnded();
        return new PublicJob(
                posting.requisitionId(),
                slug,
                stored.title(),
                posting.facts(),
                texts.of(posting.requisitionId()),
                publishedAt);
    }

    private static Listed listed(StoredPosting stored) {
        var posting = stored.read();
        return new Listed(posting.slug(), stored.title(), posting.facts());
    }

    public record Listed(String slug, String title, PostingFacts facts) {}
}
