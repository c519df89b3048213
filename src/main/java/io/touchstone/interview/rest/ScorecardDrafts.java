package io.touchstone.interview.rest;

import io.touchstone.api.DraftEndpoint;
import io.touchstone.interview.Draft;
import io.touchstone.interview.FieldChanged;
import io.touchstone.interview.Saved;
import io.touchstone.interview.ScorecardClosed;
import io.touchstone.interview.Scorecards;
import io.touchstone.ui.Translations;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The endpoint of {@code drafts.js} for scorecards. It answers when the change is committed, not before. */
@RestController
@RequestMapping("/drafts/scorecards")
class ScorecardDrafts extends DraftEndpoint {
    private final Scorecards scorecards;

    ScorecardDrafts(Scorecards scorecards, Translations texts) {
        super(texts);
        this.scorecards = scorecards;
    }

    @PutMapping("/{id}/{field}")
    @PreAuthorize("hasRole('INTERVIEWER')")
    Saved save(@PathVariable UUID id, @PathVariable String field, @RequestBody Change change) {
        var revision = change.revision();
        var key = change.key();
        if (revision == null || key == null) throw new Unreadable();
        return scorecards.save(id, field, change.value(), revision, key);
    }

    @ExceptionHandler
    ResponseEntity<Draft> changed(FieldChanged problem) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem.current());
    }

    @ExceptionHandler
    ProblemDetail closed(ScorecardClosed problem, Locale language) {
        return detail(HttpStatus.GONE, problem, language);
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MethodArgumentTypeMismatchException.class,
        Unreadable.class
    })
    ProblemDetail unreadable(Locale language) {
        return detail(HttpStatus.BAD_REQUEST, "interview.problem.unreadable", language);
    }

    /** Its parts may lack: who may not write here is told that first. */
    record Change(
            @Nullable Object value,
            @Nullable Long revision,
            @Nullable UUID key) {}

    private static final class Unreadable extends RuntimeException {}
}
