package io.touchstone.interview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an interviewer would do. There is no neutral; whoever can't say takes no decision. */
public enum Overall {
    STRONG_NO,
    NO,
    YES,
    STRONG_YES,
    NO_DECISION;

    /** As drafts write it: {@code strong-no}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Overall> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
