package io.touchstone.api;

import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Problem;
import io.touchstone.ui.Translations;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** How the endpoints of {@code drafts.js} refuse: what is final has a status that the browser does not try again. */
public abstract class DraftEndpoint {
    private final Translations texts;

    protected DraftEndpoint(Translations texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound problem, Locale language) {
        return detail(HttpStatus.NOT_FOUND, problem, language);
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidField problem, Locale language) {
        return detail(HttpStatus.UNPROCESSABLE_CONTENT, problem, language);
    }

    protected ProblemDetail detail(HttpStatus status, Problem problem, Locale language) {
        return detail(status, problem.key(), language, problem.arguments());
    }

    protected ProblemDetail detail(HttpStatus status, String key, Locale language, Object... arguments) {
        return ProblemDetail.forStatusAndDetail(status, texts.getTranslation(key, language, arguments));
    }
}
