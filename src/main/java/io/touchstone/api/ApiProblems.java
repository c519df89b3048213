package io.touchstone.api;

import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Problem;
import io.touchstone.problem.Refused;
import io.touchstone.problem.StaleEdit;
import io.touchstone.problem.TooManyRequests;
import io.touchstone.ui.Translations;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Every error of the API is a problem detail (RFC 9457) in the language of the request, and tells nothing of our insides. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    /** What is wrong, and where. */
    record Mistake(String path, String detail) {}

    private final Translations texts;

    ApiProblems(Translations texts) {
        this.texts = texts;
    }

    @ExceptionHandler(Problem.class)
    ResponseEntity<Object> on(Problem problem, HttpServletRequest request) {
        var detail = texts.getTranslation(problem.key(), request.getLocale(), problem.arguments());
        return switch (problem) {
            case InvalidField it -> invalid(List.of(new Mistake(it.path(), detail)), request.getLocale());
            case NotFound it -> answer(HttpStatus.NOT_FOUND, detail, new HttpHeaders());
            case TooManyRequests it -> answer(HttpStatus.TOO_MANY_REQUESTS, detail, retryAfter(it));
            case Refused it -> answer(HttpStatus.CONFLICT, detail, new HttpHeaders());
            case StaleEdit it -> stale(it, detail);
            default -> answer(HttpStatus.CONFLICT, detail, new HttpHeaders());
        };
    }

    /** Two saves met in the database. */
    @ExceptionHandler(OptimisticLockingFailureException.class)
    ResponseEntity<Object> on(OptimisticLockingFailureException met, HttpServletRequest request) {
        return on(StaleEdit.bySomebody(), request);
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<Object> on(AccessDeniedException refused, HttpServletRequest request) {
        if (!ApiPaths.cover(request)) throw refused;
        return byStatus(HttpStatus.FORBIDDEN, request.getLocale(), new HttpHeaders());
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> onAnythingElse(Exception unexpected, HttpServletRequest request) throws Exception {
        if (!ApiPaths.cover(request)) throw unexpected;
        var reference = UUID.randomUUID();
        LOG.error("{} failed, reference {}", request.getMethod(), reference, unexpected);
        var detail = texts.getTranslation("api.problem.unexpected", request.getLocale(), reference.toString());
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, detail, new HttpHeaders());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var where = "";
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return byStatus(HttpStatus.CONTENT_TOO_LARGE, request.getLocale(), headers);
            }
            if (cause instanceof JacksonException json && where.isEmpty()) where = JsonPath.of(json);
            if (cause instanceof InvalidField field) {
                return on(
                        new InvalidField(join(where, field.path()), field.key(), field.arguments()), servlet(request));
            }
        }
        var detail = texts.getTranslation("api.problem.json", request.getLocale());
        return invalid(List.of(new Mistake(where, detail)), request.getLocale());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var detail = texts.getTranslation("api.problem.value", request.getLocale());
        return invalid(
                invalid.getFieldErrors().stream()
                        .map(error -> new Mistake(error.getField(), detail))
                        .toList(),
                request.getLocale());
    }

    /** An id that can't be one answers as one that nobody has. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (!(mismatch instanceof MethodArgumentTypeMismatchException argument)) {
            return byStatus(HttpStatus.BAD_REQUEST, request.getLocale(), headers);
        }
        if (argument.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return on(new NotFound(), servlet(request));
        }
        return on(new InvalidField(argument.getName(), "api.problem.value"), servlet(request));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ApiPaths.cover(servlet(request))
                ? byStatus(status, request.getLocale(), headers)
                : ResponseEntity.status(status).headers(headers).build();
    }

    private ResponseEntity<Object> invalid(List<Mistake> mistakes, Locale language) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, texts.getTranslation("api.problem.status.400", language));
        problem.setProperty("errors", mistakes);
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ResponseEntity<Object> byStatus(HttpStatusCode status, Locale language, HttpHeaders headers) {
        var own = "api.problem.status." + status.value();
        var key = texts.has(own) ? own : status.is5xxServerError() ? "api.problem.server" : "api.problem.status.400";
        return answer(status, texts.getTranslation(key, language), headers);
    }

    private static ResponseEntity<Object> answer(HttpStatusCode status, String detail, HttpHeaders headers) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }

    /** Who and when, as far as it is known: what they wrote is read anew. */
    private static ResponseEntity<Object> stale(StaleEdit edit, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, detail);
        edit.editor().ifPresent(who -> problem.setProperty("editor", who));
        edit.editedAt().ifPresent(when -> problem.setProperty("editedAt", when));
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpHeaders retryAfter(TooManyRequests problem) {
        var headers = new HttpHeaders();
        headers.set(
                HttpHeaders.RETRY_AFTER,
                String.valueOf(Math.max(1, problem.retryAfter().toSeconds())));
        return headers;
    }

    private static String join(String outer, String inner) {
        return outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + "." + inner;
    }

    private static HttpServletRequest servlet(WebRequest request) {
        return ((ServletWebRequest) request).getRequest();
    }
}
