package io.touchstone.requisition;

import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Requirement;
import io.touchstone.catalogue.Skill;
import io.touchstone.identity.AuditTrail;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.problem.Check;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.StaleEdit;
import io.touchstone.requisition.internal.StoredMatrices;
import io.touchstone.requisition.internal.StoredMatrix;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The versions of what a requisition asks for. In force is the newest approved one; until one is, the template's own
 * (version 1).
 */
@Service
@Transactional(readOnly = true)
public class Matrices {
    public static final int MOST_ROWS = 40;
    public static final double LOWEST_WEIGHT = 0.1;
    public static final double HIGHEST_WEIGHT = 10;
    public static final int NOTE_LENGTH = 1000;

    private final StoredMatrices matrices;
    private final RequisitionAccess access;
    private final Catalogue catalogue;
    private final CurrentViewer viewer;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Matrices(
            StoredMatrices matrices,
            RequisitionAccess access,
            Catalogue catalogue,
            CurrentViewer viewer,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.matrices = matrices;
        this.access = access;
        this.catalogue = catalogue;
        this.viewer = viewer;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public Matrix inForce(UUID requisitionId) {
        access.requireRead(requisitionId);
        return approved(requisitionId)
                .or(() -> matrices.findByRequisitionIdAndNumber(requisitionId, 1))
                .orElseThrow(NotFound::new)
                .read();
    }

    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public Matrix version(UUID requisitionId, int number) {
        access.requireRead(requisitionId);
        return matrices.findByRequisitionIdAndNumber(requisitionId, number)
                .orElseThrow(NotFound::new)
                .read();
    }

    /** Newest first. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public List<Matrix> versions(UUID requisitionId) {
        access.requireRead(requisitionId);
        return matrices.findByRequisitionIdOrderByNumberDesc(requisitionId).stream()
                .map(StoredMatrix::read)
                .toList();
    }

    /**
     * Makes the next version, which waits for the hiring manager.
     *
     * @param basedOn the newest version its author had seen; if there is a newer one, {@link StaleEdit}
     * @return its number
     */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER')")
    @Transactional
    public int propose(UUID requisitionId, int basedOn, List<Requirement> rows, String note) {
        access.requireManage(requisitionId);
        access.readable(requisitionId).refuseClosed();
        refuseNonsense(rows);
        var words = Check.text("note", note, NOTE_LENGTH);
        var newest = newest(requisitionId);
        if (newest.number() != basedOn) {
            throw new StaleEdit(Optional.of(newest.proposedBy()), Optional.of(newest.proposedAt()));
        }
        var next = storeNext(newest.next(rows, words, viewer.require().id(), clock.instant()));
        audit.record(
                "matrix.proposed",
                "requisition",
                requisitionId,
                Map.of("number", next.number(), "basedOn", basedOn, "rows", rows.size()));
        return next.number();
    }

    /** The version that was in force gives way to this one. Only the requisition's hiring manager may. */
    @PreAuthorize("hasRole('HIRING_MANAGER')")
    @Transactional
    public void approve(UUID requisitionId, int number) {
        var proposal = toDecide(requisitionId, number);
        approved(requisitionId).ifPresent(StoredMatrix::giveWay);
        proposal.approve(viewer.require().id(), clock.instant());
        audit.record("matrix.approved", "requisition", requisitionId, Map.of("number", number));
        events.publishEvent(new MatrixApproved(requisitionId, number));
    }

    @PreAuthorize("hasRole('HIRING_MANAGER')")
    @Transactional
    public void sendBack(UUID requisitionId, int number, String why) {
        var proposal = toDecide(requisitionId, number);
        proposal.sendBack(
                Check.required("why", why, NOTE_LENGTH), viewer.require().id(), clock.instant());
        audit.record("matrix.sentBack", "requisition", requisitionId, Map.of("number", number));
    }

    private StoredMatrix toDecide(UUID requisitionId, int number) {
        var requisition = access.readable(requisitionId);
        if (!requisition.isManagedBy(viewer.require().id())) {
            throw new NotFound();
        }
        requisition.refuseClosed();
        return matrices.findByRequisitionIdAndNumber(requisitionId, number).orElseThrow(NotFound::new);
    }

    private Optional<StoredMatrix> approved(UUID requisitionId) {
        return matrices.findFirstByRequisitionIdAndStatusOrderByNumberDesc(requisitionId, MatrixStatus.APPROVED);
    }

    private StoredMatrix newest(UUID requisitionId) {
        return matrices.findFirstByRequisitionIdOrderByNumberDesc(requisitionId).orElseThrow(NotFound::new);
    }

    private void refuseNonsense(List<Requirement> rows) {
        Check.between("rows", rows.size(), 1, MOST_ROWS);
        var known = catalogue.skills().stream().map(Skill::key).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (!known.contains(row.skill())) {
                throw new InvalidField("rows[" + i + "].skill", "requisition.problem.skill");
            }
            if (!seen.add(row.skill())) {
                throw new InvalidField("rows[" + i + "].skill", "requisition.problem.skillTwice");
            }
            Check.between("rows[" + i + "].level", row.level(), 1, 5);
            if (!(row.weight() >= LOWEST_WEIGHT && row.weight() <= HIGHEST_WEIGHT)) {
                throw new InvalidField(
                        "rows[" + i + "].weight", "requisition.problem.weight", LOWEST_WEIGHT, HIGHEST_WEIGHT);
            }
        }
    }

    /** The database has the last word: two people may propose on the same version at once. */
    private StoredMatrix storeNext(StoredMatrix next) {
        try {
            return matrices.saveAndFlush(next);
        } catch (DataIntegrityViolationException e) {
            throw StaleEdit.bySomebody();
        }
    }
}
