package io.touchstone.studio;

import io.touchstone.problem.Check;
import java.util.Optional;

/** What candidates are told beside the text. {@code contact}: whom to ask for accommodations, by mail or telephone. */
public record PostingFacts(
        String location, Workplace workplace, Employment employment, Optional<Salary> salary, String contact) {
    public static final int LOCATION_LENGTH = 200;
    public static final int CONTACT_LENGTH = 254;

    public PostingFacts {
        location = Check.required("location", location, LOCATION_LENGTH);
        contact = Check.required("contact", contact, CONTACT_LENGTH);
    }
}
