package io.touchstone.candidate.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A résumé in the JSON Resume schema 1.0.0. All fields that the schema knows are here, so that any other one is refused; what
 * {@link ResumeReader} does not read is ignored.
 */
record JsonResume(
        @JsonProperty("$schema") @Nullable String schema,
        @Nullable Basics basics,
        @Nullable List<@Nullable Work> work,
        @Nullable List<@Nullable Volunteer> volunteer,
        @Nullable List<@Nullable Education> education,
        @Nullable List<@Nullable Award> awards,
        @Nullable List<@Nullable Certificate> certificates,
        @Nullable List<@Nullable Publication> publications,
        @Nullable List<@Nullable Skill> skills,
        @Nullable List<@Nullable Language> languages,
        @Nullable List<@Nullable Interest> interests,
        @Nullable List<@Nullable Reference> references,
        @Nullable List<@Nullable Project> projects,
        @Nullable Meta meta) {

    record Basics(
            @Nullable String name,
            @Nullable String label,
            @Nullable String image,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String url,
            @Nullable String summary,
            @Nullable Location location,
            @Nullable List<@Nullable Profile> profiles) {}

    record Location(
            @Nullable String address,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String countryCode,
            @Nullable String region) {}

    record Profile(
            @Nullable String network,
            @Nullable String username,
            @Nullable String url) {}

    record Work(
            @Nullable String name,
            @Nullable String location,
            @Nullable String description,
            @Nullable String position,
            @Nullable String url,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String summary,
            @Nullable List<@Nullable String> highlights) {}

    record Volunteer(
            @Nullable String organization,
            @Nullable String position,
            @Nullable String url,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String summary,
            @Nullable List<@Nullable String> highlights) {}

    record Education(
            @Nullable String institution,
            @Nullable String url,
            @Nullable String area,
            @Nullable String studyType,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String score,
            @Nullable List<@Nullable String> courses) {}

    record Award(
            @Nullable String title,
            @Nullable String date,
            @Nullable String awarder,
            @Nullable String summary) {}

    record Certificate(
            @Nullable String name,
            @Nullable String date,
            @Nullable String url,
            @Nullable String issuer) {}

    record Publication(
            @Nullable String name,
            @Nullable String publisher,
            @Nullable String releaseDate,
            @Nullable String url,
            @Nullable String summary) {}

    record Skill(
            @Nullable String name,
            @Nullable String level,
            @Nullable List<@Nullable String> keywords) {}

    record Language(@Nullable String language, @Nullable String fluency) {}

    record Interest(@Nullable String name, @Nullable List<@Nullable String> keywords) {}

    record Reference(@Nullable String name, @Nullable String reference) {}

    record Project(
            @Nullable String name,
            @Nullable String description,
            @Nullable List<@Nullable String> highlights,
            @Nullable List<@Nullable String> keywords,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String url,
            @Nullable List<@Nullable String> roles,
            @Nullable String entity,
            @Nullable String type) {}

    record Meta(
            @Nullable String canonical,
            @Nullable String version,
            @Nullable String lastModified) {}
}
