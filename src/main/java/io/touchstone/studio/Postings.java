package io.touchstone.studio;

import io.touchstone.identity.AuditTrail;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.problem.StaleEdit;
import io.touchstone.requisition.RequisitionAccess;
import io.touchstone.requisition.RequisitionClosed;
import io.touchstone.requisition.Requisitions;
import io.touchstone.studio.DescriptionVersion.Standing;
import io.touchstone.studio.internal.PublishedTexts;
import io.touchstone.studio.internal.Slugs;
import io.touchstone.studio.internal.StoredDescriptions;
import io.touchstone.studio.internal.StoredPosting;
import io.touchstone.studio.internal.StoredPostings;
import io.touchstone.studio.internal.StoredVersion;
import io.touchstone.studio.internal.StoredVersions;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A requisition's public page: what is told beside the text, publishing what the hiring manager approved, and ending it. */
@Service
@Transactional(readOnly = true)
public class Postings {
    private final StoredPostings postings;
    private final StoredDescriptions descriptions;
    private final StoredVersions versions;
    private final PublishedTexts texts;
    private final Slugs slugs;
    private final Requisitions requisitions;
    private final RequisitionAccess access;
    private final CurrentViewer viewer;
    private final AuditTrail audit;
    private final Clock clock;

    Postings(
            StoredPostings postings,
            StoredDescriptions descriptions,
            StoredVersions versions,
            PublishedTexts texts,
            Slugs slugs,
            Requisitions requisitions,
            RequisitionAccess access,
            CurrentViewer viewer,
            AuditTrail audit,
            Clock clock) {
        this.postings = postings;
        this.descriptions = descriptions;
        this.versions = versions;
        this.texts = texts;
        this.slugs = slugs;
        this.requisitions = requisitions;
        this.access = access;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public Optional<Posting> find(UUID requisitionId) {
        access.requireRead(requisitionId);
        return postings.findById(requisitionId).map(StoredPosting::read);
    }

    /** The numbers of the versions that the public page shows. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public Map<Language, Integer> published(UUID requisitionId) {
        access.requireRead(requisitionId);
        return texts.numbers(requisitionId);
    }

    /**
     * The address of the page is made the first time, and stays.
     *
     * @param readVersion of the posting that was on the screen; empty where there was none
     * @throws StaleEdit if somebody else saved meanwhile
     */
    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public void tell(UUID requisitionId, Optional<Long> readVersion, PostingFacts facts) {
        var requisition = requisitions.get(requisitionId);
        requisition.refuseClosed();
        var me = viewer.require().id();
        var now = clock.instant();
        var posting = postings.findById(requisitionId);
        if (posting.isPresent()) {
            posting.get().change(readVersion, facts, me, now);
            postings.saveAndFlush(posting.get());
        } else {
            postings.saveAndFlush(new StoredPosting(requisition, slugs.free(requisition), facts, me, now));
        }
        audit.record("posting.changed", "requisition", requisitionId, Map.of());
    }

    /** Shows the newest approved version of each language. The one of the requisition's own language must be there. */
    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public void publish(UUID requisitionId) {
        // First the row, which closing the requisition waits for too: what is published is open.
        var posting = postings.lock(requisitionId).orElseThrow(() -> new Refused("studio.problem.factsFirst"));
        var requisition = requisitions.get(requisitionId);
        requisition.refuseClosed();
        var approved = approved(requisitionId);
        if (!approved.containsKey(Language.of(requisition.language()))) {
            throw new Refused("studio.problem.approveFirst");
        }
        posting.publish(requisition.title(), clock.instant());
        texts.replace(requisitionId, approved);
        audit.record("posting.published", "requisition", requisitionId, Map.of("languages", approved.size()));
    }

    /** The page says that the job is not open any more. */
    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public void end(UUID requisitionId) {
        access.requireRead(requisitionId);
        postings.findById(requisitionId).orElseThrow(NotFound::new).end(clock.instant());
        audit.record("posting.ended", "requisition", requisitionId, Map.of());
    }

    @EventListener
    void requisitionClosed(RequisitionClosed event) {
        postings.lock(event.requisitionId())
                .filter(posting -> posting.end(clock.instant()))
                .ifPresent(ended -> audit.record("posting.ended", "requisition", event.requisitionId(), Map.of()));
    }

    private Map<Language, StoredVersion> approved(UUID requisitionId) {
        var approved = new EnumMap<Language, StoredVersion>(Language.class);
        for (var language : Language.values()) {
            descriptions
                    .findByRequisitionIdAndLanguage(requisitionId, language.code())
                    .flatMap(description -> versions.findFirstByDescriptionIdAndStandingOrderByNumberDesc(
                            description.id(), Standing.APPROVED))
                    .ifPresent(version -> approved.put(language, version));
        }
        return approved;
    }
}
