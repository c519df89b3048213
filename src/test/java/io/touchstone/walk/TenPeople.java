package io.touchstone.walk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Ten people at work in Chromium, each in a browser of their own: they open page after page for some minutes. For
 * {@code benchmarks/figures.sh}, which reads the portal's memory afterwards; arguments: the portal's address, and minutes.
 */
final class TenPeople {
    private static final List<String> PEOPLE = List.of(
            "recruiter",
            "manager",
            "interviewer1",
            "interviewer2",
            "interviewer3",
            "employee",
            "admin",
            "recruiter",
            "manager",
            "employee");
    /** By role; # stands for a requisition of the demo. */
    private static final Map<String, List<String>> PLACES = Map.of(
            "recruiter",
                    List.of("", "requisitions", "requisitions/#/matrix", "requisitions/#/candidates", "candidates"),
            "manager",
                    List.of("", "requisitions/#/ranking", "requisitions/#/interviews", "templates/ai-native", "skills"),
            "employee", List.of("", "templates", "skills"),
            "admin", List.of("", "accounts", "tokens"));

    private static final List<String> PLACES_OF_INTERVIEWERS = List.of("", "interviews", "templates", "skills");
    private static final double PAUSE_MS = 500;

    private TenPeople() {}

    public static void main(String[] arguments) {
        var address = arguments[0];
        var end = Instant.now().plus(Duration.ofMinutes(Long.parseLong(arguments[1])));
        try (var chromium = Chromium.launch()) {
            var pages = new ArrayList<Page>();
            for (var person : PEOPLE) {
                pages.add(Someone.signedIn(chromium, address, Look.all().getFirst(), person).page);
            }
            var requisition = requisition(pages.getFirst(), address);
            for (int round = 0; Instant.now().isBefore(end); round++) {
                for (int i = 0; i < pages.size(); i++) {
                    open(pages.get(i), place(PEOPLE.get(i), round).replace("#", requisition));
                }
            }
        }
    }

    private static String place(String person, int round) {
        var places = PLACES.getOrDefault(person, PLACES_OF_INTERVIEWERS);
        return places.get(round % places.size());
    }

    private static void open(Page page, String place) {
        page.navigate("/" + place);
        page.locator("main h1").first().waitFor();
        page.waitForTimeout(PAUSE_MS);
    }

    private static String requisition(Page page, String address) {
        var token = RequestOptions.create().setHeader("Authorization", "Bearer demo-token");
        var answer = page.request().get(address + "/api/v1/requisitions", token).text();
        return Pattern.compile("\"id\":\"([0-9a-f-]{36})\"")
                .matcher(answer)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
