package io.touchstone.requisition.internal;

import io.touchstone.problem.StaleEdit;
import io.touchstone.requisition.CloseReason;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.Requisition;
import io.touchstone.requisition.RequisitionChange;
import io.touchstone.requisition.RequisitionStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "requisition")
public class StoredRequisition {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String title;
    private String template;
    private int templateVersion;
    private String language;
    private int openings;

    @Enumerated(EnumType.STRING)
    private RequisitionStatus status = RequisitionStatus.OPEN;

    @Enumerated(EnumType.STRING)
    private CloseReason closeReason;

    private UUID recruiter;
    private UUID hiringManager;
    private Instant openedAt;
    private Instant closedAt;
    private UUID editedBy;
    private Instant editedAt;

    protected StoredRequisition() {}

    public StoredRequisition(NewRequisition wanted, int templateVersion, UUID recruiter, Instant now) {
        this.title = wanted.title();
        this.template = wanted.template();
        this.templateVersion = templateVersion;
        this.language = wanted.language();
        this.openings = wanted.openings();
        this.hiringManager = wanted.hiringManager();
        this.recruiter = recruiter;
        this.openedAt = now;
        this.editedBy = recruiter;
        this.editedAt = now;
    }

    public void change(long readVersion, RequisitionChange change, UUID editor, Instant now) {
        refuseStale(readVersion);
        refuseClosed();
        title = change.title();
        openings = change.openings();
        hiringManager = change.hiringManager();
        edited(editor, now);
    }

    public void close(CloseReason reason, UUID editor, Instant now) {
        refuseClosed();
        status = RequisitionStatus.CLOSED;
        closeReason = reason;
        closedAt = now;
        edited(editor, now);
    }

    public void refuseClosed() {
        read().refuseClosed();
    }

    public boolean isManagedBy(UUID person) {
        return person.equals(hiringManager);
    }

    public UUID id() {
        return id;
    }

    public Requisition read() {
        return new Requisition(
                id,
                version,
                title,
                template,
                templateVersion,
                language,
                openings,
                status,
                recruiter,
                hiringManager,
                openedAt,
                closedAt);
    }

    private void refuseStale(long readVersion) {
        if (readVersion != version) {
            throw new StaleEdit(Optional.of(editedBy), Optional.of(editedAt));
        }
    }

    private void edited(UUID editor, Instant now) {
        editedBy = editor;
        editedAt = now;
    }
}
