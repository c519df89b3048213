package io.touchstone.studio.web;

import io.touchstone.identity.PortalSettings;
import io.touchstone.problem.NotFound;
import io.touchstone.studio.JobPostingData;
import io.touchstone.studio.Language;
import io.touchstone.studio.Markdown;
import io.touchstone.studio.PublicJob;
import io.touchstone.studio.PublicJobs;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The jobs that are open, for everybody: made on the server, without a script or a session, to be cached and printed. */
@Controller
class JobPages extends PublicPages {
    private final PublicJobs jobs;
    private final JobPostingData data;
    private final JobWords words;
    private final PortalSettings settings;
    private final JsonMapper json;

    JobPages(
            PublicJobs jobs,
            JobPostingData data,
            JobWords words,
            PortalSettings settings,
            JobSite site,
            JsonMapper json) {
        super(site);
        this.jobs = jobs;
        this.data = data;
        this.words = words;
        this.settings = settings;
        this.json = json;
    }

    @GetMapping("/jobs")
    ResponseEntity<String> list(
            @RequestParam(required = false) @Nullable String lang, Locale browser, HttpServletResponse response) {
        var language = JobSite.language(lang, browser);
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
        return site.cached(JobSite.HTML, "jobs", model, response);
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
        return site.cached(JobSite.HTML, "job", model, response);
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
        return site.cached(MediaType.APPLICATION_XML, "sitemap", model, response);
    }

    /** The one asked for, else the browser's, else the first there is. */
    private static Language language(PublicJob job, @Nullable String asked, Locale browser) {
        var wanted = JobSite.language(asked, browser);
        if (job.texts().containsKey(wanted)) return wanted;
        if (asked != null) throw new NotFound();
        return job.languages().getFirst();
    }

    /** JSON that can't end its script element. */
    private String script(Map<String, Object> posting) {
        return json.writeValueAsString(posting).replace("<", "\\u003c");
    }
}
