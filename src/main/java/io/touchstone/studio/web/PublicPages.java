package io.touchstone.studio.web;

import io.touchstone.problem.NotFound;
import io.touchstone.studio.JobEnded;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What a browser is told of a job that never was, or is not open any more. */
abstract class PublicPages {
    final JobSite site;

    PublicPages(JobSite site) {
        this.site = site;
    }

    @ExceptionHandler
    ResponseEntity<String> ended(JobEnded problem, Locale browser, HttpServletResponse response) {
        return site.sorry(HttpStatus.GONE, problem.key(), browser, response);
    }

    @ExceptionHandler
    ResponseEntity<String> notFound(NotFound problem, Locale browser, HttpServletResponse response) {
        return site.sorry(HttpStatus.NOT_FOUND, problem.key(), browser, response);
    }
}
