package io.touchstone.catalogue;

import io.touchstone.catalogue.internal.StoredCatalogue;
import io.touchstone.problem.InvalidField;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** Finds the catalogue's skills in a résumé or a job description. Keeps nothing of the text. */
@Service
@PreAuthorize("permitAll()")
public class SkillRecognition {
    /** In UTF-16 code units: some 60 pages. */
    public static final int LONGEST_TEXT = 200_000;

    /** Made when first asked for, since a start need not wait for it. */
    private final SingletonSupplier<Recogniser> recogniser;

    SkillRecognition(StoredCatalogue stored) {
        this.recogniser =
                SingletonSupplier.of(() -> Recogniser.of(stored.content().skills()));
    }

    /** In the order of the text. */
    public List<Mention> mentions(String text) {
        if (text.length() > LONGEST_TEXT) throw new InvalidField("text", "problem.tooLong", LONGEST_TEXT);
        return recogniser.obtain().mentions(text);
    }
}
