package io.touchstone.interview;

import io.touchstone.problem.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When an interview is, until when its scorecard is expected, and what the round is called; each may be open. */
public record Plan(
        String round,
        @Nullable Instant scheduledAt,
        @Nullable LocalDate dueOn) {
    public static final int ROUND_LENGTH = 120;
    public static final Plan NONE = new Plan("", null, null);

    public Plan {
        round = Check.text("round", round, ROUND_LENGTH);
    }

    public static Plan due(LocalDate day) {
        return new Plan("", null, day);
    }

    /** The day that counts: until when the scorecard is expected, else that of the interview itself. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(dueOn)
                .or(() -> Optional.ofNullable(scheduledAt).map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)));
    }

    public boolean isAfter(Instant now) {
        return scheduledAt != null && scheduledAt.isAfter(now);
    }
}
