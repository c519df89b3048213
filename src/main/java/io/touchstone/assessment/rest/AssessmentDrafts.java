package io.touchstone.assessment.rest;

import io.touchstone.assessment.Assessments;
import io.touchstone.assessment.Change;
import io.touchstone.assessment.Saving;
import io.touchstone.assessment.Visits;
import io.touchstone.ui.Translations;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Keeps what a candidate types, field by field: see frontend/drafts.js. The cookie of the visit says who it is. */
@RestController
class AssessmentDrafts {
    record Sent(JsonNode value, long revision, UUID key) {}

    record Kept(long revision, Instant savedAt) {}

    record Theirs(JsonNode value, long revision, Instant savedAt) {}

    private final Assessments assessments;
    private final Translations translations;

    AssessmentDrafts(Assessments assessments, Translations translations) {
        this.assessments = assessments;
        this.translations = translations;
    }

    @PutMapping("/drafts/assessments/{id}/{field}")
    ResponseEntity<Object> put(
            @PathVariable UUID id, @PathVariable String field, @RequestBody Sent sent, HttpServletRequest request) {
        var change = new Change(field, sent.value(), sent.revision(), sent.key());
        var saving = Visits.COOKIE
                .read(request)
                .map(visit -> assessments.save(visit, id, change))
                .orElseGet(Saving.NotInvited::new);
        return switch (saving) {
            case Saving.Saved it -> ResponseEntity.ok(new Kept(it.revision(), it.savedAt()));
            case Saving.Theirs(var it) ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(new Theirs(it.value(), it.revision(), it.savedAt()));
            case Saving.Closed it -> problem(HttpStatus.GONE, "assessment.problem.submitted", request);
            case Saving.NotInvited it -> problem(HttpStatus.UNAUTHORIZED, "assessment.noLink.what", request);
            case Saving.NoticeFirst it ->
                problem(HttpStatus.UNPROCESSABLE_CONTENT, "assessment.problem.notice", request);
        };
    }

    private ResponseEntity<Object> problem(HttpStatus status, String key, HttpServletRequest request) {
        var detail = ProblemDetail.forStatusAndDetail(status, translations.getTranslation(key, request.getLocale()));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
