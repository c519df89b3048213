package io.touchstone.candidate;

import io.touchstone.problem.Check;
import io.touchstone.problem.InvalidField;

/** What somebody fills in who applies from a public page. {@code pool}: stay in it for other roles. */
public record Applicant(String name, String email, String location, String link, String letter, boolean pool) {
    public static final int LETTER_LENGTH = 5000;

    public Applicant {
        name = Check.required("name", name, CandidateForm.NAME_LENGTH);
        email = Check.required("email", email, CandidateForm.EMAIL_LENGTH);
        if (!CandidateForm.isEmail(email)) throw new InvalidField("email", "candidate.problem.email");
        location = Check.text("location", location, CandidateForm.NAME_LENGTH);
        link = Check.text("link", link, Link.URL_LENGTH);
        if (!link.isEmpty() && !Link.isAddress(link)) throw new InvalidField("link", "candidate.problem.url");
        letter = Check.text("letter", letter, LETTER_LENGTH);
    }

    @Override
    public String toString() {
        return "Applicant[…]";
    }
}
