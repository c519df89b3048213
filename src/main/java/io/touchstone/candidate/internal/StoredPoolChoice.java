package io.touchstone.candidate.internal;

import io.touchstone.candidate.Choices;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "candidate_pool_choice")
public class StoredPoolChoice {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID candidateId;
    private boolean pool;
    private Instant chosenAt;

    protected StoredPoolChoice() {}

    public StoredPoolChoice(UUID candidateId, boolean pool, Instant now) {
        this.candidateId = candidateId;
        this.pool = pool;
        this.chosenAt = now;
    }

    public Choices.PoolChoice read() {
        return new Choices.PoolChoice(pool, chosenAt);
    }
}
