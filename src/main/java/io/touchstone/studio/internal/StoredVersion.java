package io.touchstone.studio.internal;

import io.touchstone.problem.Refused;
import io.touchstone.studio.DescriptionVersion;
import io.touchstone.studio.DescriptionVersion.Standing;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "job_description_version")
public class StoredVersion {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID descriptionId;
    private int number;
    private String content;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private UUID madeBy;
    private Instant madeAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private String note = "";

    protected StoredVersion() {}

    public StoredVersion(StoredDescription of, int number, Standing standing, UUID author, Instant now) {
        this.descriptionId = of.id();
        this.number = number;
        this.content = of.content();
        this.standing = standing;
        this.madeBy = author;
        this.madeAt = now;
    }

    public void approve(UUID manager, Instant now) {
        decide(Standing.APPROVED, manager, now);
    }

    public void sendBack(String why, UUID manager, Instant now) {
        decide(Standing.SENT_BACK, manager, now);
        note = why;
    }

    /** Something newer was proposed before it was decided. */
    public void giveWay() {
        if (standing == Standing.PROPOSED) standing = Standing.KEPT;
    }

    public boolean holds(String text) {
        return content.equals(text);
    }

    public int number() {
        return number;
    }

    public String content() {
        return content;
    }

    public DescriptionVersion read() {
        return new DescriptionVersion(number, content, standing, madeBy, madeAt, decidedBy, decidedAt, note);
    }

    private void decide(Standing decision, UUID manager, Instant now) {
        if (standing != Standing.PROPOSED) throw new Refused("studio.problem.decided");
        standing = decision;
        decidedBy = manager;
        decidedAt = now;
    }
}
