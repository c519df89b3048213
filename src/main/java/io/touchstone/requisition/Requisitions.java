package io.touchstone.requisition;

import static java.util.stream.Collectors.toMap;

import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Text;
import io.touchstone.identity.AuditTrail;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.LikePattern;
import io.touchstone.identity.People;
import io.touchstone.identity.Role;
import io.touchstone.problem.Check;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.requisition.internal.Rows;
import io.touchstone.requisition.internal.StoredMatrices;
import io.touchstone.requisition.internal.StoredMatrix;
import io.touchstone.requisition.internal.StoredRequisition;
import io.touchstone.requisition.internal.StoredRequisitions;
import io.touchstone.requisition.internal.StoredStage;
import io.touchstone.requisition.internal.StoredStages;
import io.touchstone.ui.Translations;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, changes, closes and lists requisitions. */
@Service
@Transactional(readOnly = true)
public class Requisitions {
    private final StoredRequisitions requisitions;
    private final StoredStages stages;
    private final StoredMatrices matrices;
    private final Rows rows;
    private final RequisitionAccess access;
    private final Catalogue catalogue;
    private final People people;
    private final CurrentViewer viewer;
    private final AuditTrail audit;
    private final Translations texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Requisitions(
            StoredRequisitions requisitions,
            StoredStages stages,
            StoredMatrices matrices,
            Rows rows,
            RequisitionAccess access,
            Catalogue catalogue,
            People people,
            CurrentViewer viewer,
            AuditTrail audit,
            Translations texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requisitions = requisitions;
        this.stages = stages;
        this.matrices = matrices;
        this.rows = rows;
        this.access = access;
        this.catalogue = catalogue;
        this.people = people;
        this.viewer = viewer;
        this.audit = audit;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** Opens it with the template's matrix as version 1, which waits for the hiring manager, and the usual stages. */
    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public UUID open(NewRequisition wanted) {
        var template = catalogue.templates().stream()
                .filter(each -> each.key().equals(wanted.template()))
                .findFirst()
                .orElseThrow(() -> new InvalidField("template", "requisition.problem.template"));
        requireHiringManager(wanted.hiringManager());
        var recruiter = viewer.require().id();
        var now = clock.instant();
        var requisition = requisitions.save(new StoredRequisition(wanted, template.version(), recruiter, now));
        Arrays.stream(StageGroup.values())
                .forEach(group -> stages.save(new StoredStage(requisition.id(), group, usualName(group))));
        matrices.save(StoredMatrix.first(requisition.id(), template.requirements(), recruiter, now));
        audit.record(
                "requisition.opened",
                "requisition",
                requisition.id(),
                Map.of("template", wanted.template(), "openings", wanted.openings()));
        events.publishEvent(new RequisitionOpened(requisition.id()));
        return requisition.id();
    }

    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public Requisition get(UUID id) {
        return access.readable(id).read();
    }

    /** One of them as it stands in a list, with its people and the state of its matrix. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public RequisitionRow row(UUID id) {
        return rows.of(new PageImpl<>(List.of(access.readable(id))))
                .getContent()
                .getFirst();
    }

    /** Newest first; hiring managers see their own. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public Page<RequisitionRow> list(RequisitionFilter filter, Pageable page) {
        var manager = access.readsAll() ? null : viewer.require().id();
        var found = requisitions.search(
                LikePattern.containing(filter.text()), filter.status().orElse(null), manager, page);
        return rows.of(found);
    }

    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public void update(UUID id, long version, RequisitionChange change) {
        var requisition = access.readable(id);
        if (change.hiringManager() != null && !requisition.isManagedBy(change.hiringManager())) {
            requireHiringManager(change.hiringManager());
        }
        requisition.change(version, change, viewer.require().id(), clock.instant());
        audit.record("requisition.changed", "requisition", id, Map.of("openings", change.openings()));
    }

    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public void close(UUID id, CloseReason reason) {
        access.readable(id).close(reason, viewer.require().id(), clock.instant());
        audit.record("requisition.closed", "requisition", id, Map.of("reason", reason.name()));
        events.publishEvent(new RequisitionClosed(id));
    }

    /** In the order people pass them. */
    @PreAuthorize("isAuthenticated()")
    public List<Stage> stages(UUID id) {
        access.requireRead(id);
        return stages.findByRequisitionIdOrderByPlace(id).stream()
                .map(StoredStage::read)
                .toList();
    }

    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public void renameStage(UUID id, UUID stageId, Text name) {
        access.requireRead(id);
        var stage = stages.findById(stageId)
                .filter(each -> each.requisitionId().equals(id))
                .orElseThrow(NotFound::new);
        stage.rename(new Text(Check.required("name.en", name.en(), 60), Check.required("name.zh", name.zh(), 60)));
        audit.record("stage.renamed", "requisition", id, Map.of("stage", stageId));
    }

    /** Titles of those the viewer may read. */
    @PreAuthorize("isAuthenticated()")
    public Map<UUID, String> titles(Collection<UUID> ids) {
        var visible = access.readsAll()
                ? ids
                : access.managed().stream().filter(ids::contains).toList();
        return requisitions.titles(visible).stream()
                .collect(toMap(StoredRequisitions.Title::getId, StoredRequisitions.Title::getTitle));
    }

    private void requireHiringManager(@Nullable UUID id) {
        if (id != null
                && people.withRole(Role.HIRING_MANAGER).stream()
                        .noneMatch(person -> person.id().equals(id))) {
            throw new InvalidField("hiringManager", "requisition.problem.hiringManager");
        }
    }

    private Text usualName(StageGroup group) {
        var key = "requisition.stage." + group.name().toLowerCase(Locale.ROOT);
        return new Text(
                texts.getTranslation(key, Translations.ENGLISH), texts.getTranslation(key, Translations.CHINESE));
    }
}
