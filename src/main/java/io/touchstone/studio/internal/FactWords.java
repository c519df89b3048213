package io.touchstone.studio.internal;

import static java.util.stream.Collectors.joining;

import io.touchstone.studio.PostingFacts;
import io.touchstone.studio.Salary;
import io.touchstone.ui.Translations;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A posting's facts as a line of words. */
@Component
public class FactWords {
    private final Translations texts;

    FactWords(Translations texts) {
        this.texts = texts;
    }

    /** Place, way of working, hours. */
    public String place(PostingFacts facts, Locale language) {
        return Stream.of(
                        facts.location(),
                        of("studio.workplace.", facts.workplace(), language),
                        of("studio.employment.", facts.employment(), language))
                .collect(joining(" · "));
    }

    /** With the salary, where one is given. */
    public String all(PostingFacts facts, Locale language) {
        return Stream.concat(
                        Stream.of(place(facts, language)),
                        facts.salary().stream().map(salary -> salary(salary, language)))
                .collect(joining(" · "));
    }

    private String salary(Salary salary, Locale language) {
        var number = NumberFormat.getIntegerInstance(language);
        return texts.getTranslation(
                "studio.salary." + salary.period().name().toLowerCase(Locale.ROOT),
                language,
                number.format(salary.from()),
                number.format(salary.to()),
                salary.currency().getCurrencyCode());
    }

    private String of(String beginning, Enum<?> value, Locale language) {
        return texts.getTranslation(key(beginning, value), language);
    }

    /** {@code studio.workplace.on-site}. */
    public static String key(String beginning, Enum<?> value) {
        return beginning + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
