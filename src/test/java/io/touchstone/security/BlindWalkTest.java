package io.touchstone.security;

import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.INTERVIEWER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.identity.People;
import io.touchstone.identity.People.Person;
import io.touchstone.identity.Role;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.testing.Golden;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Nothing of a colleague's scorecard reaches a member of the panel who has not submitted their own: no word, and no number
 * made of it, on any page and in any answer of the API. What the portal does say is that there is something, and why it is
 * closed.
 */
class BlindWalkTest extends Walk {
    private static final String NOTE = "marker-in-a-note";
    private static final String OVERALL = "marker-in-the-overall-note";
    private static final String AMENDMENT = "marker-in-an-amendment";
    private static final List<String> MARKERS = List.of(NOTE, OVERALL, AMENDMENT);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Autowired
    People people;

    private UUID theirs;
    private UUID own;
    private UUID rival;

    static Stream<Set<Role>> rolesOnPanels() {
        return Stream.of(
                Set.of(INTERVIEWER),
                Set.of(INTERVIEWER, HIRING_MANAGER),
                Set.of(INTERVIEWER, RECRUITER),
                Set.of(INTERVIEWER, ADMINISTRATOR));
    }

    @ParameterizedTest
    @MethodSource("rolesOnPanels")
    void aMemberOfThePanelFindsNothingOfItAnywhereUntilTheySubmit(Set<Role> roles) {
        var viewer = person(array(roles));
        panelOf(viewer);

        var before = walk(viewer, roles);
        submitTheirs();
        var submitted = walk(viewer, roles);
        amendTheirs();
        var amended = walk(viewer, roles);
        fill(viewer, own, 2);
        as(viewer, () -> scorecards.submit(own));
        var open = walk(viewer, roles);

        assertThat(before.unannounced().differences(submitted.unannounced())).isEmpty();
        assertThat(submitted.all().differences(amended.all())).isEmpty();
        assertNoMarker(amended.all());
        MARKERS.forEach(marker -> assertThat(open.all().containing(marker))
                .as(marker)
                .contains("/interviews/" + theirs, "/candidates/" + candidate + "/interviews"));
    }

    @ParameterizedTest
    @MethodSource("rolesOnPanels")
    void noCallThatChangesSomethingTellsEither(Set<Role> roles) {
        var viewer = person(array(roles));
        panelOf(viewer);

        sendsNewPeople();
        var before = changing(viewer, array(roles));
        submitTheirs();
        amendTheirs();
        sendsNewPeople();
        var after = changing(viewer, array(roles));

        assertThat(withoutIds(before).differences(withoutIds(after))).isEmpty();
        MARKERS.forEach(
                marker -> assertThat(after.containing(marker)).as(marker).isEmpty());
    }

    @Test
    void theSameWalkFindsWordsAndNumbersForWhoIsNotOnThePanel() {
        panelOf(second);

        var before = walk(manager, Set.of(HIRING_MANAGER));
        submitTheirs();
        var submitted = walk(manager, Set.of(HIRING_MANAGER));
        amendTheirs();
        var amended = walk(manager, Set.of(HIRING_MANAGER));

        var numbers = List.of(
                "GET /api/v1/requisitions/" + requisition + "/ranking?size=200",
                "/requisitions/" + requisition + "/ranking?person=" + application,
                "/candidates/" + candidate + "/evidence");
        assertThat(before.unannounced().differences(submitted.unannounced()))
                .containsKeys(numbers.toArray(String[]::new));
        assertThat(submitted.all().differences(amended.all())).containsKeys(numbers.toArray(String[]::new));
        MARKERS.forEach(marker -> assertThat(amended.all().containing(marker))
                .as(marker)
                .contains("/interviews/" + theirs, "/candidates/" + candidate + "/interviews"));
    }

    @ParameterizedTest
    @EnumSource(names = {"HIRING_MANAGER", "RECRUITER", "ADMINISTRATOR"})
    void whoAppliedThemselfFindsNothingOfIt(Role role) {
        var applicant = person(role, INTERVIEWER);
        candidate = as(recruiter, () -> candidates.add(CandidateForm.of("Applicant", applicant.email())));
        managedBy(applicant);
        own = assign(second, mustHave);
        fixtures();

        var before = walk(applicant, Set.of(role, INTERVIEWER));
        submitTheirs();
        amendTheirs();
        var after = walk(applicant, Set.of(role, INTERVIEWER));

        assertThat(before.all().differences(after.all())).isEmpty();
        assertNoMarker(after.all());
    }

    private Walked walk(Person viewer, Set<Role> roles) {
        return everywhere(viewer, this::announces, array(roles));
    }

    private static void assertNoMarker(Seen seen) {
        MARKERS.forEach(marker -> assertThat(seen.containing(marker)).as(marker).isEmpty());
    }

    private void panelOf(Person viewer) {
        managedBy(viewer);
        own = assign(viewer, mustHave);
        fixtures();
    }

    /**
     * Somebody whose card is in, and the colleague whose card is about to come. Beside the candidate a rival, with whom they
     * are compared. Whoever is a hiring manager is that of this requisition.
     */
    private void managedBy(Person viewer) {
        var manages = as(recruiter, () -> people.withRole(HIRING_MANAGER)).contains(viewer);
        var wanted =
                new NewRequisition("ai-native", "AI-native, Assistants", "en", 1, manages ? viewer.id() : manager.id());
        requisition = as(recruiter, () -> requisitions.open(wanted));
        rival = as(
                recruiter,
                () -> applications.apply(candidates.add(CandidateForm.of("Petra Salonen", "")), requisition, ""));
        var early = person(INTERVIEWER);
        application = rival;
        submit(early, 3, mustHave, other);
        application = as(recruiter, () -> applications.apply(candidate, requisition, ""));
        submit(early, 3, mustHave);
        theirs = assign(first, mustHave, other);
    }

    private void fixtures() {
        knowsTheTabs();
        knows("requisitions.id", requisition.toString());
        knows("candidates.id", candidate.toString());
        knows("interviews.id", theirs.toString(), own.toString());
        knows("accounts.___url_parameter", first.id().toString());
        knows("skills.key", mustHave, other);
        knows("templates.key", "ai-native");
        knows("role-templates.key", "ai-native");
        knows("scorecards.id", theirs.toString());
        knows("scorecards.field", "note." + mustHave);
        knows("assessments.id", UUID.randomUUID().toString());
        knows("assessments.field", "level." + mustHave);
        asks("requisitions", "?person=" + application, "?person=" + rival);
        var change = "{\"value\":\"x\",\"revision\":0,\"key\":\"%s\"}".formatted(UUID.randomUUID());
        sends("PUT /drafts/scorecards/{id}/{field}", change);
        sends("PUT /drafts/assessments/{id}/{field}", change);
        sends("POST /api/v1/measure/posterior", input("posterior-four-sources"));
        sends("POST /api/v1/measure/fit", input("fit-two-candidates"));
        sends("POST /api/v1/measure/next-evidence", input("next-evidence-voi-01"));
        sends("POST /api/v1/measure/relaxations", input("relaxations-60"));
        sends("POST /api/v1/measure/role-mix", input("cover-two-jobs"));
        sends("POST /api/v1/skills/recognise", "{\"text\":\"Interviewed users every week.\"}");
        sends("POST /api/v1/requisitions", """
                {"template":"ai-native","title":"Another","language":"en","openings":1}""");
    }

    private void submitTheirs() {
        for (var skill : List.of(mustHave, other)) {
            type(first, theirs, "rating." + skill, 1);
            type(first, theirs, "note." + skill, NOTE);
        }
        type(first, theirs, "overall", "strong-no");
        type(first, theirs, "note.overall", OVERALL);
        as(first, () -> scorecards.submit(theirs));
    }

    private void amendTheirs() {
        as(first, () -> scorecards.amend(theirs, mustHave, Optional.of(5), AMENDMENT));
    }

    /** That there is one more scorecard is no secret: the sentence that counts them, and the colleague's line on the panel. */
    private boolean announces(Element element) {
        var classes = element.getClassList();
        return classes.contains("interview-hidden")
                || classes.contains("interview-line")
                        && element.getTextRecursively().contains(first.name());
    }

    /** Each time somebody who is not here yet. */
    private void sendsNewPeople() {
        sends("POST /api/v1/candidates", "{\"basics\":{\"name\":\"Jun Adeyemi\"}}");
        var somebody = as(recruiter, () -> candidates.add(CandidateForm.of("Jun Adeyemi", "")));
        sends("POST /api/v1/requisitions/{id}/applications", "{\"candidateId\":\"%s\"}".formatted(somebody));
    }

    private static Seen withoutIds(Seen seen) {
        var places = new TreeMap<String, String>();
        seen.places()
                .forEach((place, answer) -> places.put(place, ID.matcher(answer).replaceAll("id")));
        return new Seen(places);
    }

    private static String input(String golden) {
        return Golden.call(golden).get("input").toString();
    }

    private static Role[] array(Set<Role> roles) {
        return roles.toArray(Role[]::new);
    }
}
