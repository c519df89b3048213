package io.touchstone.studio.internal;

import io.touchstone.studio.DescriptionDraft;
import io.touchstone.studio.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The text that is being written. Who changes it holds its row. */
@Entity
@Table(name = "job_description")
public class StoredDescription {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID requisitionId;
    private String language;
    private String content = "";
    private long revision;
    private UUID savedBy;
    private Instant savedAt;

    protected StoredDescription() {}

    public StoredDescription(UUID requisitionId, Language language) {
        this.requisitionId = requisitionId;
        this.language = language.code();
    }

    public void write(String text, UUID author, Instant now) {
        content = text;
        revision++;
        savedBy = author;
        savedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID requisitionId() {
        return requisitionId;
    }

    public String content() {
        return content;
    }

    public long revision() {
        return revision;
    }

    public DescriptionDraft read() {
        return new DescriptionDraft(id, Language.of(language), content, revision, savedBy, savedAt);
    }
}
