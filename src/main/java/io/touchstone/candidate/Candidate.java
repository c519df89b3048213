package io.touchstone.candidate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A candidate as they are read. {@code version} is what an edit must name. */
public record Candidate(
        UUID id,
        long version,
        String name,
        String email,
        String phone,
        String location,
        String summary,
        List<Link> links,
        List<Experience> experiences,
        Instant addedAt) {
    public Candidate {
        links = List.copyOf(links);
        experiences = List.copyOf(experiences);
    }

    public CandidateForm form() {
        return new CandidateForm(name, email, phone, location, summary, links, experiences);
    }

    @Override
    public String toString() {
        return "Candidate[" + id + "]";
    }
}
