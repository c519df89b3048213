package io.touchstone.studio;

import java.util.Currency;
import java.util.Optional;

/** What positions of the tests tell their candidates. */
public final class JobFacts {
    public static final PostingFacts BERLIN = new PostingFacts(
            "Berlin",
            Workplace.HYBRID,
            Employment.FULL_TIME,
            Optional.of(new Salary(92_000, 118_000, Currency.getInstance("EUR"), Salary.Period.YEAR)),
            "people@example.org");

    private JobFacts() {}
}
