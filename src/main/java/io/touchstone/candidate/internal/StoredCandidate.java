package io.touchstone.candidate.internal;

import io.touchstone.candidate.Candidate;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.problem.StaleEdit;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The id that stays, and beside it the person, links and experiences that can be erased. */
@Entity
@Table(name = "candidate")
public class StoredCandidate {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID addedBy;
    private Instant addedAt;
    private UUID editedBy;
    private Instant editedAt;

    @OneToOne(mappedBy = "candidate", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    private StoredPerson person;

    @ElementCollection
    @CollectionTable(name = "candidate_link", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "place")
    private List<StoredLink> links = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "candidate_experience", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "place")
    private List<StoredExperience> experiences = new ArrayList<>();

    protected StoredCandidate() {}

    public StoredCandidate(CandidateForm form, UUID by, Instant now) {
        person = new StoredPerson(this);
        addedBy = by;
        addedAt = now;
        write(form, by, now);
    }

    public void change(long readVersion, CandidateForm form, UUID by, Instant now) {
        if (readVersion != version) {
            throw new StaleEdit(Optional.of(editedBy), Optional.of(editedAt));
        }
        write(form, by, now);
    }

    private void write(CandidateForm form, UUID by, Instant now) {
        person.write(form);
        links.clear();
        form.links().forEach(link -> links.add(StoredLink.of(link)));
        experiences.clear();
        form.experiences().forEach(experience -> experiences.add(StoredExperience.of(experience)));
        editedBy = by;
        editedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** Absent once the person was erased. */
    public Optional<StoredPerson> person() {
        return Optional.ofNullable(person);
    }

    public Candidate read(StoredPerson person) {
        return new Candidate(
                id,
                version,
                person.name(),
                person.email(),
                person.phone(),
                person.location(),
                person.summary(),
                links.stream().map(StoredLink::read).toList(),
                experiences.stream().map(StoredExperience::read).toList(),
                addedAt);
    }
}
