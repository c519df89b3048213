package io.touchstone.evidence.internal;

import io.touchstone.evidence.NewEvidence;
import io.touchstone.evidence.Origin;
import io.touchstone.evidence.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A row of the ledger: ids and numbers only, written once. */
@Entity
@Immutable
class EvidenceRecord {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID candidateId;
    private String skill;

    @Enumerated(EnumType.STRING)
    private Source source;

    private @Nullable Double level;
    private LocalDate observedOn;

    @Column(name = "evidence_group")
    private String group;

    private String originType;
    private UUID originId;
    private @Nullable UUID applicationId;
    private @Nullable UUID corrects;
    private @Nullable UUID recordedBy;
    private Instant recordedAt;

    protected EvidenceRecord() {}

    EvidenceRecord(NewEvidence observation, Optional<UUID> recordedBy, Instant recordedAt) {
        this.candidateId = observation.candidateId();
        this.skill = observation.skill();
        this.source = observation.source();
        this.level = observation.level().orElse(null);
        this.observedOn = observation.observedOn();
        this.group = observation.group();
        this.originType = observation.origin().type();
        this.originId = observation.origin().id();
        this.applicationId = observation.applicationId().orElse(null);
        this.corrects = observation.corrects().orElse(null);
        this.recordedBy = recordedBy.orElse(null);
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    boolean mayBeCorrectedBy(NewEvidence correction) {
        return candidateId.equals(correction.candidateId()) && skill.equals(correction.skill());
    }

    Entry entry() {
        return new Entry(
                id,
                candidateId,
                skill,
                source,
                Optional.ofNullable(level),
                observedOn,
                group,
                new Origin(originType, originId),
                Optional.ofNullable(corrects),
                Optional.ofNullable(recordedBy));
    }
}
