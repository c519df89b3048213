package io.touchstone.studio;

import io.touchstone.identity.AuditTrail;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.problem.Check;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.requisition.Matrices;
import io.touchstone.requisition.Requisition;
import io.touchstone.requisition.RequisitionAccess;
import io.touchstone.requisition.Requisitions;
import io.touchstone.studio.DescriptionVersion.Standing;
import io.touchstone.studio.internal.Changes;
import io.touchstone.studio.internal.JobText;
import io.touchstone.studio.internal.StoredDescription;
import io.touchstone.studio.internal.StoredDescriptions;
import io.touchstone.studio.internal.StoredPosting;
import io.touchstone.studio.internal.StoredPostings;
import io.touchstone.studio.internal.StoredVersion;
import io.touchstone.studio.internal.StoredVersions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The text of a requisition's job description, in each language: written, edited, kept in versions, and approved. */
@Service
@Transactional(readOnly = true)
public class JobDescriptions {
    public static final int TEXT_LENGTH = 20_000;
    public static final int NOTE_LENGTH = 1000;

    private final StoredDescriptions descriptions;
    private final StoredVersions versions;
    private final StoredPostings postings;
    private final Changes changes;
    private final JobText writer;
    private final Requisitions requisitions;
    private final RequisitionAccess access;
    private final Matrices matrices;
    private final CurrentViewer viewer;
    private final AuditTrail audit;
    private final Clock clock;

    JobDescriptions(
            StoredDescriptions descriptions,
            StoredVersions versions,
            StoredPostings postings,
            Changes changes,
            JobText writer,
            Requisitions requisitions,
            RequisitionAccess access,
            Matrices matrices,
            CurrentViewer viewer,
            AuditTrail audit,
            Clock clock) {
        this.descriptions = descriptions;
        this.versions = versions;
        this.postings = postings;
        this.changes = changes;
        this.writer = writer;
        this.requisitions = requisitions;
        this.access = access;
        this.matrices = matrices;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public Optional<DescriptionDraft> draft(UUID requisitionId, Language language) {
        access.requireRead(requisitionId);
        return found(requisitionId, language).map(StoredDescription::read);
    }

    /** Newest first. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public List<DescriptionVersion> versions(UUID requisitionId, Language language) {
        access.requireRead(requisitionId);
        return found(requisitionId, language)
                .map(description -> versions.findByDescriptionIdOrderByNumberDesc(description.id()).stream()
                        .map(StoredVersion::read)
                        .toList())
                .orElse(List.of());
    }

    /** The texts of these requisitions that wait for a decision, or were sent back; the oldest first. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER')")
    public List<WaitingDescription> waiting(Collection<UUID> requisitionIds) {
        var readable = new HashSet<>(requisitionIds);
        if (!access.readsAll()) readable.retainAll(access.managed());
        return readable.isEmpty() ? List.of() : versions.waiting(readable);
    }

    /** Writes the text from the template, the matrix in force, the stages and the facts; what stood there is kept as a version. */
    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public void write(UUID requisitionId, Language language) {
        var requisition = open(requisitionId);
        var facts = postings.findById(requisitionId)
                .map(StoredPosting::read)
                .map(Posting::facts)
                .orElseThrow(() -> new Refused("studio.problem.factsFirst"));
        var text = writer.write(
                requisition,
                matrices.inForce(requisitionId),
                requisitions.stages(requisitionId),
                facts,
                language.locale());
        var description = descriptions
                .lock(requisitionId, language.code())
                .orElseGet(() -> new StoredDescription(requisitionId, language));
        replace(description, text);
        audit.record("description.written", "requisition", requisitionId, Map.of("language", language.code()));
    }

    /**
     * Keeps what is being typed.
     *
     * @param revision the one that the change was made on
     * @param key of the change: the same one again is answered as the first time, and stored once
     * @throws TextChanged if there is a newer revision
     */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER')")
    @Transactional
    public Saved save(UUID descriptionId, String text, long revision, UUID key) {
        var description = descriptions.lock(descriptionId).orElseThrow(NotFound::new);
        access.requireManage(description.requisitionId());
        open(description.requisitionId());
        var before = changes.answered(descriptionId, key);
        if (before.isPresent()) return before.get();
        var clean = Check.text("text", text, TEXT_LENGTH);
        if (description.revision() != revision) throw new TextChanged(description.read());
        description.write(clean, viewer.require().id(), now());
        var saved = new Saved(description.revision(), description.read().savedAt());
        changes.store(descriptionId, key, saved);
        return saved;
    }

    /** Asks the hiring manager about the text as it is now; a proposal that was not decided gives way. */
    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public void propose(UUID requisitionId, Language language) {
        open(requisitionId);
        var description = locked(requisitionId, language);
        Check.required("text", description.content(), TEXT_LENGTH);
        versions.findByDescriptionIdAndStanding(description.id(), Standing.PROPOSED)
                .forEach(StoredVersion::giveWay);
        var number = keep(description, Standing.PROPOSED);
        audit.record(
                "description.proposed",
                "requisition",
                requisitionId,
                Map.of("language", language.code(), "number", number));
    }

    /** Only the requisition's hiring manager may. */
    @PreAuthorize("hasRole('HIRING_MANAGER')")
    @Transactional
    public void approve(UUID requisitionId, Language language, int number) {
        toDecide(requisitionId, language, number).approve(viewer.require().id(), now());
        audit.record(
                "description.approved",
                "requisition",
                requisitionId,
                Map.of("language", language.code(), "number", number));
    }

    @PreAuthorize("hasRole('HIRING_MANAGER')")
    @Transactional
    public void sendBack(UUID requisitionId, Language language, int number, String why) {
        toDecide(requisitionId, language, number)
                .sendBack(
                        Check.required("why", why, NOTE_LENGTH),
                        viewer.require().id(),
                        now());
        audit.record(
                "description.sentBack",
                "requisition",
                requisitionId,
                Map.of("language", language.code(), "number", number));
    }

    /** The text of an earlier version stands again; what stood there is kept as a version. */
    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public void restore(UUID requisitionId, Language language, int number) {
        open(requisitionId);
        var description = locked(requisitionId, language);
        var version =
                versions.findByDescriptionIdAndNumber(description.id(), number).orElseThrow(NotFound::new);
        replace(description, version.content());
        audit.record(
                "description.restored",
                "requisition",
                requisitionId,
                Map.of("language", language.code(), "number", number));
    }

    private void replace(StoredDescription description, String text) {
        if (description.revision() > 0) keepUnlessKept(description);
        description.write(text, viewer.require().id(), now());
        keepUnlessKept(descriptions.saveAndFlush(description));
    }

    private void keepUnlessKept(StoredDescription description) {
        var newest = versions.findFirstByDescriptionIdOrderByNumberDesc(description.id());
        if (newest.filter(version -> version.holds(description.content())).isEmpty()) keep(description, Standing.KEPT);
    }

    private int keep(StoredDescription description, Standing standing) {
        var number = versions.findFirstByDescriptionIdOrderByNumberDesc(description.id())
                        .map(StoredVersion::number)
                        .orElse(0)
                + 1;
        versions.saveAndFlush(new StoredVersion(
                description, number, standing, viewer.require().id(), now()));
        return number;
    }

    private StoredVersion toDecide(UUID requisitionId, Language language, int number) {
        var manager = viewer.require().id();
        if (!manager.equals(open(requisitionId).hiringManager())) throw new NotFound();
        var description = locked(requisitionId, language);
        return versions.findByDescriptionIdAndNumber(description.id(), number).orElseThrow(NotFound::new);
    }

    private Requisition open(UUID requisitionId) {
        var requisition = requisitions.get(requisitionId);
        requisition.refuseClosed();
        return requisition;
    }

    private Optional<StoredDescription> found(UUID requisitionId, Language language) {
        return descriptions.findByRequisitionIdAndLanguage(requisitionId, language.code());
    }

    private StoredDescription locked(UUID requisitionId, Language language) {
        return descriptions.lock(requisitionId, language.code()).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
