package io.touchstone.candidate.internal;

import io.touchstone.problem.StaleEdit;
import io.touchstone.requisition.Stage;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "application")
public class StoredApplication {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID candidateId;
    private UUID requisitionId;
    private UUID stageId;
    private String source;
    private boolean ended;
    private UUID appliedBy;
    private Instant appliedAt;
    private UUID movedBy;
    private Instant movedAt;

    protected StoredApplication() {}

    public StoredApplication(UUID candidateId, UUID requisitionId, Stage first, String source, UUID by, Instant now) {
        this.candidateId = candidateId;
        this.requisitionId = requisitionId;
        this.stageId = first.id();
        this.source = source;
        this.appliedBy = by;
        this.appliedAt = now;
        this.movedBy = by;
        this.movedAt = now;
    }

    public void move(long readVersion, Stage to, UUID by, Instant now) {
        if (readVersion != version) {
            throw new StaleEdit(Optional.of(movedBy), Optional.of(movedAt));
        }
        stageId = to.id();
        ended = !to.group().inProcess();
        movedBy = by;
        movedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public UUID requisitionId() {
        return requisitionId;
    }

    public UUID stageId() {
        return stageId;
    }

    public String source() {
        return source;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
