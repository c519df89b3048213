package io.touchstone.interview.rest;

import io.touchstone.interview.Draft;
import io.touchstone.interview.FieldChanged;
import io.touchstone.interview.Saved;
import io.touchstone.interview.ScorecardClosed;
import io.touchstone.interview.Scorecards;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Problem;
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
class ScorecardDrafts {
    private final Scorecards scorecards;
    private final Translations texts;

    ScorecardDrafts(Scorecards scorecards, Translations texts) {
        this.scorecards = scorecards;
        this.texts = texts;
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

    @ExceptionHandler
    ProblemDetail notFound(NotFound problem, Locale language) {
        return detail(HttpStatus.NOT_FOUND, problem, language);
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidField problem, Locale language) {
        return detail(HttpStatus.UNPROCESSABLE_CONTENT, problem, language);
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MethodArgumentTypeMismatchException.class,
        Unreadable.class
    })
    ProblemDetail unreadable(Locale language) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, texts.getTranslation("interview.problem.unreadable", language));
    }

    private ProblemDetail detail(HttpStatus status, Problem problem, Locale language) {
        return ProblemDetail.forStatusAndDetail(
                status, texts.getTranslation(problem.key(), language, problem.arguments()));
    }

    /** Its parts may lack: who may not write here is told that first. */
    record Change(
            @Nullable Object value,
            @Nullable Long revision,
            @Nullable UUID key) {}

    private static final class Unreadable extends RuntimeException {}
}
