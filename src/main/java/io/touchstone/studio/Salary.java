package io.touchstone.studio;

import io.touchstone.problem.Check;
import io.touchstone.problem.InvalidField;
import java.util.Currency;

/** A range, before tax, in whole units of a currency. */
public record Salary(int from, int to, Currency currency, Period period) {
    public static final int HIGHEST = 100_000_000;

    public Salary {
        Check.between("salary.from", from, 1, HIGHEST);
        Check.between("salary.to", to, 1, HIGHEST);
        if (to < from) throw new InvalidField("salary.to", "studio.problem.salary");
    }

    public enum Period {
        YEAR,
        MONTH
    }
}
