package io.touchstone.studio;

import io.touchstone.identity.PortalSettings;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A job in the words of <a href="https://schema.org/JobPosting">schema.org</a>, which search engines and job boards read. */
@Component
public class JobPostingData {
    private static final String TYPE = "@type";

    private final PortalSettings settings;

    JobPostingData(PortalSettings settings) {
        this.settings = settings;
    }

    public Map<String, Object> of(PublicJob job, Language language) {
        var facts = job.facts();
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org/");
        data.put(TYPE, "JobPosting");
        data.put("title", job.title());
        data.put("description", Markdown.toHtml(job.texts().getOrDefault(language, "")));
        data.put("inLanguage", language.locale().toLanguageTag());
        data.put("url", settings.address("/jobs/" + job.slug()));
        data.put("identifier", Map.of(TYPE, "PropertyValue", "name", settings.company(), "value", job.slug()));
        data.put(
                "datePosted",
                job.publishedAt().atZone(ZoneOffset.UTC).toLocalDate().toString());
        data.put("employmentType", facts.employment().name());
        data.put("hiringOrganization", Map.of(TYPE, "Organization", "name", settings.company()));
        data.put(
                "jobLocation",
                Map.of(TYPE, "Place", "address", Map.of(TYPE, "PostalAddress", "addressLocality", facts.location())));
        if (facts.workplace() == Workplace.REMOTE) data.put("jobLocationType", "TELECOMMUTE");
        salary(facts).ifPresent(salary -> data.put("baseSalary", salary));
        data.put("directApply", true);
        return data;
    }

    private static Optional<Map<String, Object>> salary(PostingFacts facts) {
        return facts.salary()
                .map(salary -> Map.of(
                        TYPE,
                        "MonetaryAmount",
                        "currency",
                        salary.currency().getCurrencyCode(),
                        "value",
                        Map.of(
                                TYPE,
                                "QuantitativeValue",
                                "minValue",
                                salary.from(),
                                "maxValue",
                                salary.to(),
                                "unitText",
                                salary.period().name())));
    }
}
