package io.touchstone.candidate.rest;

import io.touchstone.api.Required;
import io.touchstone.candidate.Application;
import io.touchstone.candidate.Applications;
import io.touchstone.candidate.Candidate;
import io.touchstone.candidate.Candidates;
import io.touchstone.catalogue.Text;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Adds candidates from their résumés, and puts them on requisitions. */
@RestController
@RequestMapping("/api/v1")
class CandidateCalls {
    private final Candidates candidates;
    private final Applications applications;

    CandidateCalls(Candidates candidates, Applications applications) {
        this.candidates = candidates;
        this.applications = applications;
    }

    @PostMapping("candidates")
    @PreAuthorize("hasRole('RECRUITER')") // before the fields are looked at
    @ResponseStatus(HttpStatus.CREATED)
    Candidate add(@RequestBody JsonResume resume) {
        return candidates.get(candidates.add(ResumeReader.read(resume)));
    }

    record Wanted(@Nullable UUID candidateId, @Nullable String source) {}

    record Answer(
            UUID id,
            UUID candidateId,
            String name,
            UUID requisitionId,
            StageAnswer stage,
            String source,
            Instant appliedAt) {
        static Answer of(Application it) {
            return new Answer(
                    it.id(),
                    it.candidateId(),
                    it.candidateName(),
                    it.requisitionId(),
                    new StageAnswer(
                            it.stage().id(),
                            it.stage().name(),
                            it.stage().group().name().toLowerCase(Locale.ROOT)),
                    it.source(),
                    it.appliedAt());
        }
    }

    record StageAnswer(UUID id, Text name, String group) {}

    @PostMapping("requisitions/{id}/applications")
    @PreAuthorize("hasRole('RECRUITER')") // before the fields are looked at
    @ResponseStatus(HttpStatus.CREATED)
    Answer apply(@PathVariable UUID id, @RequestBody Wanted wanted) {
        var candidate = Required.value("candidateId", wanted.candidateId());
        var source = wanted.source() == null ? "" : wanted.source();
        return Answer.of(applications.get(applications.apply(candidate, id, source)));
    }
}
