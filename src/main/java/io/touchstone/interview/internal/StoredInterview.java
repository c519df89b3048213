package io.touchstone.interview.internal;

import io.touchstone.candidate.Application;
import io.touchstone.interview.CoveredSkill;
import io.touchstone.interview.Interview;
import io.touchstone.interview.Plan;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "interview")
public class StoredInterview {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID applicationId;
    private UUID candidateId;
    private UUID requisitionId;
    private UUID interviewerId;
    private String round = "";
    private @Nullable Instant scheduledAt;
    private @Nullable LocalDate dueOn;
    private boolean removed;
    private UUID assignedBy;
    private Instant assignedAt;

    @ElementCollection
    @CollectionTable(name = "interview_skill", joinColumns = @JoinColumn(name = "interview_id"))
    @OrderBy("place")
    @BatchSize(size = 50)
    private List<StoredSkill> skills = new ArrayList<>();

    protected StoredInterview() {}

    public StoredInterview(Application application, UUID interviewer) {
        this.applicationId = application.id();
        this.candidateId = application.candidateId();
        this.requisitionId = application.requisitionId();
        this.interviewerId = interviewer;
    }

    /** For the first time, or again after they were taken off. */
    public void assign(Plan plan, List<CoveredSkill> covered, UUID by, Instant now) {
        removed = false;
        assignedBy = by;
        assignedAt = now;
        plan(plan);
        cover(covered);
    }

    public void plan(Plan plan) {
        round = plan.round();
        scheduledAt = plan.scheduledAt();
        dueOn = plan.dueOn();
    }

    public void cover(List<CoveredSkill> covered) {
        skills.clear();
        for (var each : covered) {
            skills.add(new StoredSkill(skills.size(), each.skill(), each.level(), each.mustHave()));
        }
    }

    public void remove() {
        removed = true;
    }

    public boolean isRemoved() {
        return removed;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public UUID requisitionId() {
        return requisitionId;
    }

    public boolean isOf(UUID account) {
        return interviewerId.equals(account);
    }

    public Interview read() {
        return new Interview(
                id,
                version,
                applicationId,
                candidateId,
                requisitionId,
                interviewerId,
                new Plan(round, scheduledAt, dueOn),
                skills.stream().map(StoredSkill::read).toList());
    }
}
