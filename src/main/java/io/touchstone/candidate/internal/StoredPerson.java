package io.touchstone.candidate.internal;

import io.touchstone.candidate.CandidateForm;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who a candidate is. */
@Entity
@Table(name = "candidate_person")
public class StoredPerson {
    @Id
    private UUID candidateId;

    @OneToOne
    @MapsId
    @JoinColumn(name = "candidate_id")
    private StoredCandidate candidate;

    private String name;
    private String email;
    private String emailKey;
    private String phone;
    private String location;
    private String summary;

    protected StoredPerson() {}

    StoredPerson(StoredCandidate candidate) {
        this.candidate = candidate;
    }

    void write(CandidateForm form) {
        name = form.name();
        email = form.email();
        emailKey = form.email().isEmpty() ? null : CandidateForm.emailKey(form.email());
        phone = form.phone();
        location = form.location();
        summary = form.summary();
    }

    public boolean hasEmail(String address) {
        return CandidateForm.emailKey(address).equals(emailKey);
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public String location() {
        return location;
    }

    public String summary() {
        return summary;
    }
}
