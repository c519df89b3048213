package io.touchstone.studio.web;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.touchstone.studio.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** How every public page is made and sent: from a template, with a policy that runs no script, to be cached where that may be. */
@Component
class JobSite {
    static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    /** Stricter than the portal's. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Mustache.Compiler compiler;
    private final JobWords words;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    JobSite(Mustache.Compiler compiler, JobWords words) {
        this.compiler = compiler;
        this.words = words;
    }

    /** The one asked for, else the browser's. */
    static Language language(@Nullable String asked, Locale browser) {
        return Optional.ofNullable(asked).map(Language::of).orElseGet(() -> Language.of(browser));
    }

    ResponseEntity<String> page(
            HttpStatus status, String template, Map<String, Object> model, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        return ResponseEntity.status(status).contentType(HTML).body(render(template, model));
    }

    ResponseEntity<String> cached(
            MediaType type, String template, Map<String, Object> model, HttpServletResponse response) {
        var page = render(template, model);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(FRESH).cachePublic().getHeaderValue());
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(DigestUtils.md5DigestAsHex(page.getBytes()))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(page);
    }

    /** A sentence where a page is missing, and the way to all jobs. */
    ResponseEntity<String> sorry(HttpStatus status, String key, Locale browser, HttpServletResponse response) {
        var language = Language.of(browser);
        var model = words.page(language, "/jobs", List.of());
        model.put("title", words.text(key, language));
        return page(status, "job-missing", model, response);
    }

    private String render(String template, Map<String, Object> model) {
        return templates.computeIfAbsent(template, compiler::loadTemplate).execute(model);
    }
}
