package io.touchstone.requisition;

import io.touchstone.problem.Check;
import io.touchstone.problem.InvalidField;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A requisition to open from the role template with this key. {@code language} is that of its texts: en or zh. */
public record NewRequisition(
        String template,
        String title,
        String language,
        int openings,
        @Nullable UUID hiringManager) {
    public static final Set<String> LANGUAGES = Set.of("en", "zh");

    public NewRequisition {
        template = Check.required("template", template, 80);
        title = Check.required("title", title, RequisitionChange.TITLE_LENGTH);
        if (!LANGUAGES.contains(language)) {
            throw new InvalidField("language", "requisition.problem.language");
        }
        Check.between("openings", openings, 1, RequisitionChange.MOST_OPENINGS);
    }
}
