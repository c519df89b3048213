package io.touchstone.candidate.rest;

import static java.util.stream.Collectors.joining;

import io.touchstone.api.Required;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Experience;
import io.touchstone.candidate.Link;
import io.touchstone.candidate.PartialDate;
import io.touchstone.problem.InvalidField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes from a résumé what a candidate's page shows. Problems name the field of the résumé. */
final class ResumeReader {
    private ResumeReader() {}

    static CandidateForm read(JsonResume resume) {
        var basics = Required.value("basics", resume.basics());
        var links = links(basics);
        var experiences = new ArrayList<Experience>();
        experiences.addAll(
                Required.each("work", listed(resume.work()), CandidateForm.MOST_EXPERIENCES, ResumeReader::job));
        experiences.addAll(Required.each(
                "projects", listed(resume.projects()), CandidateForm.MOST_EXPERIENCES, ResumeReader::project));
        if (experiences.size() > CandidateForm.MOST_EXPERIENCES) {
            throw new InvalidField("projects", "api.problem.atMost", CandidateForm.MOST_EXPERIENCES);
        }
        return Required.within(
                "basics",
                () -> new CandidateForm(
                        text(basics.name()),
                        text(basics.email()),
                        text(basics.phone()),
                        place(basics.location()),
                        text(basics.summary()),
                        links,
                        experiences));
    }

    private static List<Link> links(JsonResume.Basics basics) {
        var links = new ArrayList<Link>();
        if (!text(basics.url()).isBlank()) {
            links.add(Required.within("basics", () -> new Link("", text(basics.url()))));
        }
        links.addAll(Required.each(
                "basics.profiles",
                listed(basics.profiles()),
                CandidateForm.MOST_LINKS - 1,
                (path, profile) ->
                        Required.within(path, () -> new Link(text(profile.network()), text(profile.url())))));
        return links;
    }

    private static Experience job(String path, JsonResume.Work work) {
        var from = date(path + ".startDate", work.startDate());
        var to = date(path + ".endDate", work.endDate());
        var title = text(work.position()).isBlank() ? text(work.name()) : text(work.position());
        return named(
                path,
                "position",
                () -> new Experience(
                        Experience.Kind.JOB,
                        title,
                        text(work.name()),
                        from,
                        to,
                        lines(work.summary(), work.highlights()),
                        text(work.url())));
    }

    private static Experience project(String path, JsonResume.Project project) {
        var from = date(path + ".startDate", project.startDate());
        var to = date(path + ".endDate", project.endDate());
        return named(
                path,
                "name",
                () -> new Experience(
                        Experience.Kind.PROJECT,
                        text(project.name()),
                        text(project.entity()),
                        from,
                        to,
                        lines(project.description(), project.highlights()),
                        text(project.url())));
    }

    /** By the names that the résumé has for the fields of an experience. */
    private static Experience named(String path, String title, Supplier<Experience> read) {
        try {
            return read.get();
        } catch (InvalidField field) {
            var name = switch (field.path()) {
                case "title" -> title;
                case "to" -> "endDate";
                case "text" -> "highlights";
                case "organisation" -> title.equals("name") ? "entity" : "name";
                default -> field.path();
            };
            throw new InvalidField(path + "." + name, field.key(), field.arguments());
        }
    }

    private static @Nullable PartialDate date(String path, @Nullable String text) {
        if (text == null || text.isBlank()) return null;
        return PartialDate.of(text).orElseThrow(() -> new InvalidField(path, "candidate.problem.date"));
    }

    private static String place(JsonResume.@Nullable Location location) {
        return location == null
                ? ""
                : Stream.of(location.city(), location.region(), location.countryCode())
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .collect(joining(", "));
    }

    private static String lines(@Nullable String summary, @Nullable List<@Nullable String> highlights) {
        return Stream.concat(
                        Stream.of(text(summary)), listed(highlights).stream().map(ResumeReader::text))
                .filter(line -> !line.isBlank())
                .collect(joining("\n"));
    }

    private static <T> List<@Nullable T> listed(@Nullable List<@Nullable T> list) {
        return list == null ? List.of() : list;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
