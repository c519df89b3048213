package io.touchstone.candidate.internal;

import io.touchstone.candidate.Choices;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "candidate_notice")
public class StoredNotice {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID candidateId;
    private int noticeVersion;
    private Instant acknowledgedAt;

    protected StoredNotice() {}

    public StoredNotice(UUID candidateId, int noticeVersion, Instant now) {
        this.candidateId = candidateId;
        this.noticeVersion = noticeVersion;
        this.acknowledgedAt = now;
    }

    public Choices.Acknowledged read() {
        return new Choices.Acknowledged(noticeVersion, acknowledgedAt);
    }
}
