package io.touchstone.candidate;

import io.touchstone.problem.Check;
import io.touchstone.problem.InvalidField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is written down about a candidate. Only the name is needed; what is not known is empty. */
public record CandidateForm(
        String name,
        String email,
        String phone,
        String location,
        String summary,
        List<Link> links,
        List<Experience> experiences) {
    public static final int NAME_LENGTH = 200;
    public static final int EMAIL_LENGTH = 254;
    public static final int PHONE_LENGTH = 40;
    public static final int SUMMARY_LENGTH = 5000;
    public static final int MOST_LINKS = 20;
    public static final int MOST_EXPERIENCES = 100;
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s<>\"(),;:]+@[^@\\s<>\"(),;:.]+(\\.[^@\\s<>\"(),;:.]+)+");

    public CandidateForm {
        name = Check.required("name", name, NAME_LENGTH);
        email = Check.text("email", email, EMAIL_LENGTH);
        if (!email.isEmpty() && !isEmail(email)) {
            throw new InvalidField("email", "candidate.problem.email");
        }
        phone = Check.text("phone", phone, PHONE_LENGTH);
        location = Check.text("location", location, NAME_LENGTH);
        summary = Check.text("summary", summary, SUMMARY_LENGTH);
        Check.between("links", links.size(), 0, MOST_LINKS);
        Check.between("experiences", experiences.size(), 0, MOST_EXPERIENCES);
        links = List.copyOf(links);
        experiences = List.copyOf(experiences);
    }

    public static CandidateForm of(String name, String email) {
        return new CandidateForm(name, email, "", "", "", List.of(), List.of());
    }

    public static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    /** What two spellings of one address share. */
    public static String emailKey(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "CandidateForm[…]";
    }
}
