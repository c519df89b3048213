package io.touchstone.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The assessment as the candidate behind the link sees it. {@code contact} is whom to ask. */
public record OwnAssessment(
        UUID id,
        UUID invitationId,
        String role,
        Contact contact,
        Instant until,
        boolean pool,
        List<Answer> answers,
        List<SelfRating> said,
        Optional<Instant> submittedAt) {
    public OwnAssessment {
        answers = List.copyOf(answers);
        said = List.copyOf(said);
    }

    public record Contact(String name, String email) {
        @Override
        public String toString() {
            return "Contact[…]";
        }
    }

    @Override
    public String toString() {
        return "OwnAssessment[" + id + "]";
    }
}
