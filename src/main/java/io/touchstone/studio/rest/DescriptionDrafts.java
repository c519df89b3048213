package io.touchstone.studio.rest;

import io.touchstone.api.DraftEndpoint;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.Refused;
import io.touchstone.studio.JobDescriptions;
import io.touchstone.studio.Saved;
import io.touchstone.studio.TextChanged;
import io.touchstone.ui.Translations;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The endpoint of {@code drafts.js} for job descriptions, whose only field is the text. */
@RestController
class DescriptionDrafts extends DraftEndpoint {
    private final JobDescriptions descriptions;

    DescriptionDrafts(JobDescriptions descriptions, Translations texts) {
        super(texts);
        this.descriptions = descriptions;
    }

    @PutMapping("/drafts/descriptions/{id}/text")
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER')")
    Saved save(@PathVariable UUID id, @RequestBody Change change) {
        var revision = change.revision();
        var key = change.key();
        if (revision == null || key == null) throw new InvalidField("key", "problem.required");
        var text = change.value();
        return descriptions.save(id, text == null ? "" : text, revision, key);
    }

    @ExceptionHandler
    ResponseEntity<Theirs> changed(TextChanged problem) {
        var current = problem.current();
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(new Theirs(current.text(), current.revision(), current.savedAt()));
    }

    @ExceptionHandler
    ProblemDetail closed(Refused problem, Locale language) {
        return detail(HttpStatus.GONE, problem, language);
    }

    record Change(
            @Nullable String value,
            @Nullable Long revision,
            @Nullable UUID key) {}

    record Theirs(String value, long revision, Instant savedAt) {}
}
