package io.touchstone.candidate;

import io.touchstone.problem.Check;
import io.touchstone.problem.InvalidField;
import org.jspecify.annotations.Nullable;

/** A job or a project: what it was, where, from when to when (open at the end: still), and what the person did. */
public record Experience(
        Kind kind,
        String title,
        String organisation,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        String text,
        String url) {
    public static final int TITLE_LENGTH = 200;
    public static final int TEXT_LENGTH = 5000;

    public enum Kind {
        JOB,
        PROJECT
    }

    public Experience {
        title = Check.required("title", title, TITLE_LENGTH);
        organisation = Check.text("organisation", organisation, TITLE_LENGTH);
        text = Check.text("text", text, TEXT_LENGTH);
        url = Check.text("url", url, Link.URL_LENGTH);
        if (!url.isEmpty() && !Link.isAddress(url)) {
            throw new InvalidField("url", "candidate.problem.url");
        }
        if (from != null && to != null && to.latest().isBefore(from.earliest())) {
            throw new InvalidField("to", "candidate.problem.endsBeforeItBegins");
        }
    }
}
