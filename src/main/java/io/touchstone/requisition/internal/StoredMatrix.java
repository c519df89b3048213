package io.touchstone.requisition.internal;

import io.touchstone.catalogue.Requirement;
import io.touchstone.problem.Refused;
import io.touchstone.requisition.Matrix;
import io.touchstone.requisition.MatrixStatus;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;

/** One version of a requisition's matrix. Its rows never change; its decision is made once. */
@Entity
@Table(name = "requisition_matrix")
public class StoredMatrix {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID requisitionId;
    private int number;
    private Integer basedOn;

    @Enumerated(EnumType.STRING)
    private MatrixStatus status = MatrixStatus.PROPOSED;

    private UUID proposedBy;
    private Instant proposedAt;
    private String proposalNote;
    private UUID decidedBy;
    private Instant decidedAt;
    private String decisionNote = "";

    @ElementCollection
    @CollectionTable(name = "requisition_matrix_row", joinColumns = @JoinColumn(name = "matrix_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 50)
    private List<StoredRequirement> rows = new ArrayList<>();

    protected StoredMatrix() {}

    private StoredMatrix(UUID requisitionId, int number, List<Requirement> rows, String note, UUID by, Instant now) {
        this.requisitionId = requisitionId;
        this.number = number;
        this.proposedBy = by;
        this.proposedAt = now;
        this.proposalNote = note;
        rows.forEach(row -> this.rows.add(StoredRequirement.of(row)));
    }

    /** Version 1: the template's own rows, proposed by whoever opened the requisition. */
    public static StoredMatrix first(UUID requisitionId, List<Requirement> rows, UUID by, Instant now) {
        return new StoredMatrix(requisitionId, 1, rows, "", by, now);
    }

    /** The next version. This one, if it still waited, waits no longer. */
    public StoredMatrix next(List<Requirement> rows, String note, UUID by, Instant now) {
        if (status == MatrixStatus.PROPOSED) {
            status = MatrixStatus.SUPERSEDED;
        }
        var next = new StoredMatrix(requisitionId, number + 1, rows, note, by, now);
        next.basedOn = number;
        return next;
    }

    public void approve(UUID by, Instant now) {
        decide(MatrixStatus.APPROVED, by, now);
    }

    public void sendBack(String why, UUID by, Instant now) {
        decide(MatrixStatus.SENT_BACK, by, now);
        decisionNote = why;
    }

    /** A newer version was approved. */
    public void giveWay() {
        status = MatrixStatus.SUPERSEDED;
    }

    private void decide(MatrixStatus decision, UUID by, Instant now) {
        if (status != MatrixStatus.PROPOSED) {
            throw new Refused("requisition.problem.matrixDecided", number);
        }
        status = decision;
        decidedBy = by;
        decidedAt = now;
    }

    public int number() {
        return number;
    }

    public UUID requisitionId() {
        return requisitionId;
    }

    public MatrixStatus status() {
        return status;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Matrix read() {
        return new Matrix(
                requisitionId,
                number,
                status,
                rows.stream().map(StoredRequirement::read).toList(),
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt,
                decisionNote.isEmpty() ? proposalNote : decisionNote);
    }
}
