package io.touchstone.studio.web;

import io.touchstone.candidate.Applicant;
import io.touchstone.candidate.Applicants;
import io.touchstone.identity.PublicTries;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.TooManyRequests;
import io.touchstone.studio.Language;
import io.touchstone.studio.PublicJob;
import io.touchstone.studio.PublicJobs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where somebody applies who read a job's page: a plain form, without an account or a session. Whoever is known already, or applies
 * twice, gets the same answer as everybody.
 */
@Controller
class ApplyPages extends PublicPages {
    /** The number of the notice on this page; 1 is the self-assessment's. A change of what it says is a new number. */
    static final int NOTICE = 2;

    private static final Set<String> OUR_SITES = Set.of("same-origin", "none");

    private final PublicJobs jobs;
    private final Applicants applicants;
    private final PublicTries tries;
    private final JobWords words;
    private final ApplyForm form;

    ApplyPages(
            PublicJobs jobs, Applicants applicants, PublicTries tries, JobWords words, ApplyForm form, JobSite site) {
        super(site);
        this.jobs = jobs;
        this.applicants = applicants;
        this.tries = tries;
        this.words = words;
        this.form = form;
    }

    @GetMapping("/jobs/{slug}/apply")
    ResponseEntity<String> form(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String lang,
            Locale browser,
            HttpServletResponse response) {
        return form(HttpStatus.OK, jobs.job(slug), JobSite.language(lang, browser), Map.of(), List.of(), response);
    }

    @PostMapping("/jobs/{slug}/apply")
    ResponseEntity<String> apply(
            @PathVariable String slug,
            @RequestParam Map<String, String> sent,
            @RequestHeader(name = "Sec-Fetch-Site", defaultValue = "none") String sender,
            Locale browser,
            HttpServletRequest request,
            HttpServletResponse response) {
        var job = jobs.job(slug);
        var language = JobSite.language(sent.getOrDefault(ApplyForm.OTHER_LANGUAGE, sent.get("lang")), browser);
        if (sent.containsKey(ApplyForm.OTHER_LANGUAGE))
            return form(HttpStatus.OK, job, language, sent, List.of(), response);
        try {
            if (!OUR_SITES.contains(sender)) throw new InvalidField(ApplyForm.WHOLE, "identity.error.forbidden");
            tries.count("application", sent.getOrDefault("email", ""), request);
            if (!sent.getOrDefault(ApplyForm.TRAP, "").isEmpty())
                throw new InvalidField(ApplyForm.TRAP, "studio.problem.trap");
            if (!sent.containsKey("notice")) throw new InvalidField("notice", "studio.problem.notice");
            send(job, read(sent));
        } catch (InvalidField problem) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, job, language, sent, List.of(problem), response);
        } catch (TooManyRequests problem) {
            var seconds = Math.max(1, problem.retryAfter().toSeconds());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            var said = new InvalidField(ApplyForm.WHOLE, problem.key(), seconds);
            return form(HttpStatus.TOO_MANY_REQUESTS, job, language, sent, List.of(said), response);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/jobs/" + slug + "/applied?lang=" + language.code()))
                .build();
    }

    @GetMapping("/jobs/{slug}/applied")
    ResponseEntity<String> applied(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String lang,
            Locale browser,
            HttpServletResponse response) {
        var job = jobs.job(slug);
        var language = JobSite.language(lang, browser);
        var model = words.page(language, "/jobs/" + slug + "/applied", List.of(Language.values()));
        model.put("title", words.text("studio.applied.title", language));
        model.put("next", words.text("studio.applied.next", language, job.title()));
        model.put("contact", words.text("studio.notice.6", language, job.facts().contact()));
        return site.page(HttpStatus.OK, "applied", model, response);
    }

    /** The same person may send twice at once: the second finds what the first stored. */
    private void send(PublicJob job, Applicant applicant) {
        try {
            applicants.apply(job.requisitionId(), applicant, NOTICE, words.source());
        } catch (DataIntegrityViolationException together) {
            applicants.apply(job.requisitionId(), applicant, NOTICE, words.source());
        }
    }

    private static Applicant read(Map<String, String> sent) {
        return new Applicant(
                sent.getOrDefault("name", ""),
                sent.getOrDefault("email", ""),
                sent.getOrDefault("location", ""),
                sent.getOrDefault("link", ""),
                sent.getOrDefault("letter", ""),
                sent.containsKey("pool"));
    }

    private ResponseEntity<String> form(
            HttpStatus status,
            PublicJob job,
            Language language,
            Map<String, String> sent,
            List<InvalidField> problems,
            HttpServletResponse response) {
        return site.page(status, "apply", form.model(job, language, sent, problems), response);
    }
}
