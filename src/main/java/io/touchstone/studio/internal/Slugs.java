package io.touchstone.studio.internal;

import io.touchstone.requisition.Requisition;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Addresses of public pages: the title in plain letters, or the template's key where a title has none. */
@Component
public class Slugs {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 80;

    private final StoredPostings postings;

    Slugs(StoredPostings postings) {
        this.postings = postings;
    }

    public String free(Requisition requisition) {
        var plain = plain(requisition.title());
        var wanted = plain.isEmpty() ? requisition.template() : plain;
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? wanted : wanted + "-" + number)
                .filter(slug -> !postings.existsBySlug(slug))
                .findFirst()
                .orElseThrow();
    }

    static String plain(String title) {
        var letters =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        var joined = OTHERS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
        var short80 = joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
        return short80.replaceAll("^-+|-+$", "");
    }
}
