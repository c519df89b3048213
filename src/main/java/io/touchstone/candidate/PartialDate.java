package io.touchstone.candidate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as people write it in a résumé: a year, a month or a day. Text is YYYY, YYYY-MM or YYYY-MM-DD. */
public record PartialDate(@JsonValue String text) {
    private static final Pattern FORM = Pattern.compile("(19|20)\\d\\d(-\\d\\d(-\\d\\d)?)?");

    @JsonCreator
    public PartialDate {
        if (!valid(text)) throw new IllegalArgumentException("not YYYY, YYYY-MM or YYYY-MM-DD");
    }

    public static Optional<PartialDate> of(String text) {
        return valid(text) ? Optional.of(new PartialDate(text)) : Optional.empty();
    }

    /** The first day it may mean. */
    public LocalDate earliest() {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    /** The last day it may mean. */
    public LocalDate latest() {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    private static boolean valid(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            if (text.length() == 7) YearMonth.parse(text);
            if (text.length() == 10) LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
