package io.touchstone.studio.ui;

import io.touchstone.studio.Employment;
import io.touchstone.studio.PostingFacts;
import io.touchstone.studio.Workplace;
import java.util.Optional;

final class JobFacts {
    static final PostingFacts BERLIN =
            new PostingFacts("Berlin", Workplace.HYBRID, Employment.FULL_TIME, Optional.empty(), "people@example.org");

    private JobFacts() {}
}
