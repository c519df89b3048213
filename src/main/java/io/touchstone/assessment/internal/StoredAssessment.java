package io.touchstone.assessment.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One per application, however many links lead to it. */
@Entity
@Table(name = "assessment")
public class StoredAssessment {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID applicationId;
    private UUID candidateId;
    private UUID requisitionId;
    private int matrixVersion;
    private String roleTitle;
    private String contactName;
    private String contactEmail;
    private Instant madeAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "assessment_skill", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "place")
    @Column(name = "skill")
    private List<String> skills = new ArrayList<>();

    protected StoredAssessment() {}

    public StoredAssessment(UUID applicationId, UUID candidateId, UUID requisitionId, Instant now) {
        this.applicationId = applicationId;
        this.candidateId = candidateId;
        this.requisitionId = requisitionId;
        this.madeAt = now;
    }

    /** What it asks: fixed from the first answer on. */
    public void ask(String role, int matrix, List<String> wanted) {
        roleTitle = role;
        matrixVersion = matrix;
        skills.clear();
        skills.addAll(wanted);
    }

    /** Whom the candidate asks: the person who invited last. */
    public void contact(String name, String email) {
        contactName = name;
        contactEmail = email;
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

    public int matrixVersion() {
        return matrixVersion;
    }

    public String roleTitle() {
        return roleTitle;
    }

    public String contactName() {
        return contactName;
    }

    public String contactEmail() {
        return contactEmail;
    }

    public List<String> skills() {
        return List.copyOf(skills);
    }
}
