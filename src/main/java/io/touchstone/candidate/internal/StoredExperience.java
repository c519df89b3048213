package io.touchstone.candidate.internal;

import io.touchstone.candidate.Experience;
import io.touchstone.candidate.PartialDate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

@Embeddable
public record StoredExperience(
        @Enumerated(EnumType.STRING) Experience.Kind kind,
        String title,
        String organisation,
        @Nullable String started,
        @Nullable String ended,
        String text,
        String url) {

    static StoredExperience of(Experience it) {
        return new StoredExperience(
                it.kind(), it.title(), it.organisation(), text(it.from()), text(it.to()), it.text(), it.url());
    }

    Experience read() {
        return new Experience(kind, title, organisation, date(started), date(ended), text, url);
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : new PartialDate(text);
    }
}
