package io.touchstone.studio.web;

import com.samskivert.mustache.Mustache;
import io.touchstone.identity.PortalSettings;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Problem;
import io.touchstone.studio.JobEnded;
import io.touchstone.studio.JobPostingData;
import io.touchstone.studio.Language;
import io.touchstone.studio.Markdown;
import io.touchstone.studio.PublicJob;
import io.touchstone.studio.PublicJobs;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The jobs that are open, for everybody: made on the server, without a script or a session, to be cached and printed. */
@Controller
class JobPages {
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final PublicJobs jobs;
    private final JobPostingData data;
    private final JobWords words;
    private final PortalSettings settings;
    private final Mustache.Compiler templates;
    private final JsonMapper json;

    JobPages(
            PublicJobs jobs,
            JobPostingData data,
            JobWords words,
            PortalSettings settings,
            Mustache.Compiler templates,
            JsonMapper json) {
        this.jobs = jobs;
        this.data = data;
        this.words = words;
        this.settings = settings;
        this.templates = templates;
        this.json = json;
    }

    @GetMapping("/jobs")
    ResponseEntity<String> list(
            @RequestParam(required = false) @Nullable String lang, Locale browser, HttpServletResponse response) {
        var language = Optional.ofNullable(lang).map(Language::of).orElseGet(() -> Language.of(browser));
        var model = words.page(language, "/jobs", List.of(Language.values()));
        model.put("title", words.text("studio.page.jobs", language));
        model.put(
                "jobs",
                jobs.open().stream()
                        .map(job -> Map.of(
                                "title", job.title(),
                                "path", "/jobs/" + job.slug(),
                                "place", words.place(job.facts(), language)))
                        .toList());
        return cached(HTML, render("jobs", model), response);
    }

    @GetMapping("/jobs/{slug}")
    ResponseEntity<String> job(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String lang,
            Locale browser,
            HttpServletResponse response) {
        var job = jobs.job(slug);
        var language = language(job, lang, browser);
        var model = words.page(language, "/jobs/" + slug, job.languages());
        model.put("title", job.title());
        model.put("place", words.place(job.facts(), language));
        model.put("article", Markdown.toHtml(job.texts().getOrDefault(language, "")));
        model.put("data", script(data.of(job, language)));
        model.put("apply", "/jobs/" + slug + "/apply?lang=" + language.code());
        model.put("applyVerb", words.text("studio.apply.verb", language));
        return cached(HTML, render("job", model), response);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap(HttpServletResponse response) {
        var model = new HashMap<String, Object>();
        model.put("list", settings.address("/jobs"));
        model.put(
                "pages",
                jobs.open().stream()
                        .map(job -> settings.address("/jobs/" + job.slug()))
                        .toList());
        return cached(MediaType.APPLICATION_XML, render("sitemap", model), response);
    }

    @ExceptionHandler
    ResponseEntity<String> ended(JobEnded problem, Locale browser) {
        return sorry(HttpStatus.GONE, problem, browser);
    }

    @ExceptionHandler
    ResponseEntity<String> notFound(NotFound problem, Locale browser) {
        return sorry(HttpStatus.NOT_FOUND, problem, browser);
    }

    private ResponseEntity<String> sorry(HttpStatus status, Problem problem, Locale browser) {
        var language = Language.of(browser);
        var model = words.page(language, "/jobs", List.of());
        model.put("title", words.text(problem.key(), language));
        return ResponseEntity.status(status).contentType(HTML).body(render("job-missing", model));
    }

    /** The one asked for, else the browser's, else the first there is. */
    private static Language language(PublicJob job, @Nullable String asked, Locale browser) {
        if (asked != null) {
            var language = Language.of(asked);
            if (!job.texts().containsKey(language)) throw new NotFound();
            return language;
        }
        var own = Language.of(browser);
        return job.texts().containsKey(own) ? own : job.languages().getFirst();
    }

    private ResponseEntity<String> cached(MediaType type, String page, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(FRESH).cachePublic().getHeaderValue());
        response.setHeader("Content-Security-Policy", JobWords.POLICY);
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(DigestUtils.md5DigestAsHex(page.getBytes()))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(page);
    }

    private String render(String template, Map<String, Object> model) {
        return templates.loadTemplate(template).execute(model);
    }

    /** JSON that can't end its script element. */
    private String script(Map<String, Object> posting) {
        return json.writeValueAsString(posting).replace("<", "\\u003c");
    }
}
