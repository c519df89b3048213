package io.touchstone.studio.web;

import com.samskivert.mustache.Mustache;
import io.touchstone.candidate.Applicant;
import io.touchstone.candidate.Applicants;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Link;
import io.touchstone.identity.PublicTries;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.TooManyRequests;
import io.touchstone.studio.JobEnded;
import io.touchstone.studio.Language;
import io.touchstone.studio.PublicJob;
import io.touchstone.studio.PublicJobs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
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
class ApplyPages {
    /** The number of the notice on this page; 1 is the self-assessment's. A change of what it says is a new number. */
    static final int NOTICE = 2;

    /** People don't see this field; a program that fills in everything does. */
    static final String TRAP = "leave-empty";

    /** What is wrong with the whole form and with no field of it. */
    private static final String FORM = "form";

    /** The button that shows the same form, as it is filled in, in the other language. */
    private static final String OTHER_LANGUAGE = "speak";

    private static final Set<String> OUR_SITES = Set.of("same-origin", "none");

    private static final int NOTICE_PARAGRAPHS = 6;
    private static final List<String> FIELDS = List.of("name", "email", "location", "link", "letter");
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final PublicJobs jobs;
    private final Applicants applicants;
    private final PublicTries tries;
    private final JobWords words;
    private final Mustache.Compiler templates;

    ApplyPages(PublicJobs jobs, Applicants applicants, PublicTries tries, JobWords words, Mustache.Compiler templates) {
        this.jobs = jobs;
        this.applicants = applicants;
        this.tries = tries;
        this.words = words;
        this.templates = templates;
    }

    @GetMapping("/jobs/{slug}/apply")
    ResponseEntity<String> form(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String lang,
            Locale browser,
            HttpServletResponse response) {
        return form(HttpStatus.OK, jobs.job(slug), language(lang, browser), Map.of(), List.of(), response);
    }

    @PostMapping("/jobs/{slug}/apply")
    ResponseEntity<String> apply(
            @PathVariable String slug,
            @RequestParam Map<String, String> sent,
            @RequestHeader(name = "Sec-Fetch-Site", defaultValue = "none") String site,
            Locale browser,
            HttpServletRequest request,
            HttpServletResponse response) {
        var job = jobs.job(slug);
        var language = language(sent.getOrDefault(OTHER_LANGUAGE, sent.get("lang")), browser);
        if (sent.containsKey(OTHER_LANGUAGE)) return form(HttpStatus.OK, job, language, sent, List.of(), response);
        try {
            if (!OUR_SITES.contains(site)) throw new InvalidField(FORM, "identity.error.forbidden");
            tries.count("application", sent.getOrDefault("email", ""), request);
            if (!sent.getOrDefault(TRAP, "").isEmpty()) throw new InvalidField(TRAP, "studio.problem.trap");
            if (!sent.containsKey("notice")) throw new InvalidField("notice", "studio.problem.notice");
            send(job, read(sent));
        } catch (InvalidField problem) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, job, language, sent, List.of(problem), response);
        } catch (TooManyRequests problem) {
            var seconds = Math.max(1, problem.retryAfter().toSeconds());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            var said = new InvalidField(FORM, problem.key(), seconds);
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
        var language = language(lang, browser);
        var model = words.page(language, "/jobs/" + slug + "/applied", List.of(Language.values()));
        model.put("title", words.text("studio.applied.title", language));
        model.put("next", words.text("studio.applied.next", language, job.title()));
        model.put("contact", words.text("studio.notice.6", language, job.facts().contact()));
        return page(HttpStatus.OK, "applied", model, response);
    }

    @ExceptionHandler
    ResponseEntity<String> ended(JobEnded problem, Locale browser, HttpServletResponse response) {
        return sorry(HttpStatus.GONE, problem.key(), browser, response);
    }

    @ExceptionHandler
    ResponseEntity<String> notFound(NotFound problem, Locale browser, HttpServletResponse response) {
        return sorry(HttpStatus.NOT_FOUND, problem.key(), browser, response);
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
        var model = words.page(language, "/jobs/" + job.slug() + "/apply", List.of());
        model.put("title", words.text("studio.apply.title", language, job.title()));
        model.put("formProblem", said(FORM, language, problems));
        var other = language == Language.EN ? Language.ZH : Language.EN;
        model.put("speak", OTHER_LANGUAGE);
        model.put("otherCode", other.code());
        model.put("otherTag", other.locale().toLanguageTag());
        model.put("otherName", words.text("studio.language." + other.code(), other));
        model.put("trapLabel", words.text("studio.apply.trap", language));
        model.put("trapProblem", said(TRAP, language, problems));
        model.put("job", "/jobs/" + job.slug() + "?lang=" + language.code());
        model.put("back", words.text("studio.apply.back", language));
        model.put("code", language.code());
        model.put("trap", TRAP);
        var fields = new ArrayList<Map<String, Object>>();
        FIELDS.forEach(name -> fields.add(field(name, language, sent, problems)));
        model.put("fields", fields);
        model.put("noticeTitle", words.text("studio.notice.title", language));
        model.put(
                "paragraphs",
                IntStream.rangeClosed(1, NOTICE_PARAGRAPHS)
                        .mapToObj(number -> words.text(
                                "studio.notice." + number, language, job.facts().contact()))
                        .toList());
        model.put("noticeLabel", words.text("studio.notice.read", language));
        model.put("noticeProblem", said("notice", language, problems));
        model.put("noticed", sent.containsKey("notice"));
        model.put("poolLabel", words.text("studio.apply.pool", language));
        model.put("pooled", sent.containsKey("pool"));
        model.put("send", words.text("studio.apply.send", language));
        return page(status, "apply", model, response);
    }

    private Map<String, Object> field(
            String name, Language language, Map<String, String> sent, List<InvalidField> problems) {
        var field = new HashMap<String, Object>();
        field.put("name", name);
        field.put("label", words.text("studio.apply." + name, language));
        field.put("value", sent.getOrDefault(name, ""));
        field.put("problem", said(name, language, problems));
        field.put(
                "invalid", problems.stream().anyMatch(problem -> problem.path().equals(name)));
        field.put("type", name.equals("email") ? "email" : name.equals("link") ? "url" : "text");
        field.put("long", name.equals("letter"));
        field.put("required", name.equals("name") || name.equals("email"));
        field.put("autocomplete", autocomplete(name));
        field.put("longest", longest(name));
        return field;
    }

    private static int longest(String name) {
        return switch (name) {
            case "email" -> CandidateForm.EMAIL_LENGTH;
            case "link" -> Link.URL_LENGTH;
            case "letter" -> Applicant.LETTER_LENGTH;
            default -> CandidateForm.NAME_LENGTH;
        };
    }

    private static String autocomplete(String name) {
        return switch (name) {
            case "name" -> "name";
            case "email" -> "email";
            case "location" -> "address-level2";
            case "link" -> "url";
            default -> "off";
        };
    }

    private String said(String path, Language language, List<InvalidField> problems) {
        return problems.stream()
                .filter(problem -> problem.path().equals(path))
                .map(problem -> words.text(problem.key(), language, problem.arguments()))
                .findFirst()
                .orElse("");
    }

    private static Language language(@Nullable String asked, Locale browser) {
        return Optional.ofNullable(asked).map(Language::of).orElseGet(() -> Language.of(browser));
    }

    private ResponseEntity<String> sorry(
            HttpStatus status, String key, Locale browser, HttpServletResponse response, Object... arguments) {
        var language = Language.of(browser);
        var model = words.page(language, "/jobs", List.of());
        model.put("title", words.text(key, language, arguments));
        return page(status, "job-missing", model, response);
    }

    private ResponseEntity<String> page(
            HttpStatus status, String template, Map<String, Object> model, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", JobWords.POLICY);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .body(templates.loadTemplate(template).execute(model));
    }
}
