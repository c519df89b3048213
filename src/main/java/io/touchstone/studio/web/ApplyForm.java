package io.touchstone.studio.web;

import io.touchstone.candidate.Applicant;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Link;
import io.touchstone.problem.InvalidField;
import io.touchstone.studio.Language;
import io.touchstone.studio.PublicJob;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The form of an application for its template: empty, or as it was sent, with the reason of a refusal at its field. */
@Component
class ApplyForm {
    /** People don't see this field; a program that fills in everything does. */
    static final String TRAP = "leave-empty";

    /** What is wrong with the whole form and with no field of it. */
    static final String WHOLE = "form";

    /** The button that shows the same form, as it is filled in, in the other language. */
    static final String OTHER_LANGUAGE = "speak";

    private static final int NOTICE_PARAGRAPHS = 6;
    private static final List<String> FIELDS = List.of("name", "email", "location", "link", "letter");

    private final JobWords words;

    ApplyForm(JobWords words) {
        this.words = words;
    }

    Map<String, Object> model(PublicJob job, Language language, Map<String, String> sent, List<InvalidField> problems) {
        var model = words.page(language, "/jobs/" + job.slug() + "/apply", List.of());
        model.put("title", words.text("studio.apply.title", language, job.title()));
        model.put("formProblem", said(WHOLE, language, problems));
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
        model.put(
                "fields",
                FIELDS.stream()
                        .map(name -> field(name, language, sent, problems))
                        .toList());
        putNotice(model, job, language, sent, problems);
        return model;
    }

    private void putNotice(
            Map<String, Object> model,
            PublicJob job,
            Language language,
            Map<String, String> sent,
            List<InvalidField> problems) {
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
}
