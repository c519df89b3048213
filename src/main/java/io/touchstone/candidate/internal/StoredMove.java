package io.touchstone.candidate.internal;

import io.touchstone.candidate.Closing;
import io.touchstone.candidate.ClosingReason;
import io.touchstone.candidate.ClosingType;
import io.touchstone.candidate.Rejection;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One step of an application, written once. */
@Entity
@Table(name = "application_move")
public class StoredMove {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID applicationId;
    private UUID fromStage;
    private UUID toStage;
    private UUID movedBy;
    private Instant movedAt;

    @Enumerated(EnumType.STRING)
    private ClosingType closingType;

    @Enumerated(EnumType.STRING)
    private ClosingReason closingReason;

    private String closingSkill;

    @OneToOne(mappedBy = "move", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    private StoredNote note;

    protected StoredMove() {}

    public StoredMove(UUID applicationId, @Nullable UUID from, UUID to, UUID by, Instant now) {
        this.applicationId = applicationId;
        this.fromStage = from;
        this.toStage = to;
        this.movedBy = by;
        this.movedAt = now;
    }

    public StoredMove because(Rejection rejection) {
        closingType = rejection.type();
        closingReason = rejection.reason();
        closingSkill = rejection.skill();
        if (!rejection.note().isEmpty()) {
            note = new StoredNote(this, rejection.note());
        }
        return this;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public Optional<UUID> fromStage() {
        return Optional.ofNullable(fromStage);
    }

    public UUID toStage() {
        return toStage;
    }

    public UUID movedBy() {
        return movedBy;
    }

    public Instant movedAt() {
        return movedAt;
    }

    public Optional<Closing> closing() {
        return Optional.ofNullable(closingReason)
                .map(reason -> new Closing(
                        closingType,
                        reason,
                        Optional.ofNullable(closingSkill),
                        note == null ? "" : note.text(),
                        movedBy,
                        movedAt));
    }
}
