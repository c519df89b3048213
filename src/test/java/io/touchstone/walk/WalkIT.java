package io.touchstone.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The main job by hand, by all who take part: from a role template to ranked people, and a candidate's own part in it. */
@ExtendWith(SharedPortal.class)
class WalkIT {
    private static final String MANAGER = "Tomás Adeyemi";
    private static final String FIRST = "Aylin Castellan";
    private static final String SECOND = "Jun Okonedo";
    private static final String KNOWN = "Noor Haddad";
    private static final String WHY = "Reports come in five languages.";
    private static final String NOTE = "Brought the guide and the three rules that were taken out again.";
    private static final String SENTENCE = "Field reports at Harbour Grain, number";
    /** In the order of the template, with the one that the recruiter makes a must-have. */
    private static final List<String> MUST_HAVES = List.of(
            "ai-principles",
            "capability-boundaries",
            "evaluation",
            "data-strategy",
            "data-quality",
            "data-pipeline",
            "engineering-partnership",
            "responsible-ai");
    /** Of the template, one taken out, one added. */
    private static final int SKILLS = 22;

    private static PackagedPortal portal;
    private static Chromium chromium;

    @BeforeAll
    static void start(PackagedPortal shared, Chromium browser) {
        portal = shared;
        chromium = browser;
    }

    static Stream<Look> looks() {
        return Look.most().stream();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void fromTheTemplateToADecision(Look look) {
        var title = "Data for field reports, " + look;
        var person = "Ilse Marchetti " + look;

        var way = isPrepared(look, title, person);
        isScored(look, way, person);
        saysWhatTheyHaveDone(look, way);
        isDecided(look, way, person);
    }

    /** The recruiter prepares, the manager approves. */
    private Way isPrepared(Look look, String title, String person) {
        try (var at = signedIn(look, "recruiter");
                var managing = signedIn(look, "manager")) {
            var recruiter = new Recruiter(at);
            var requisition = recruiter.opensRequisition("data-processing", title, MANAGER);
            recruiter.proposesAnotherMatrix(WHY);
            new Manager(managing).approves(title, WHY);
            recruiter.addsSomebodyNew(requisition, person, person.replace(" ", ".") + "@example.com");
            recruiter.addsSomebodyKnown(requisition, KNOWN);
            recruiter.seesNobodyCovers(requisition, person, MUST_HAVES);
            var others = MUST_HAVES.subList(2, MUST_HAVES.size());
            recruiter.assigns(person, FIRST, others);
            recruiter.seesNobodyCovers(requisition, person, others);
            recruiter.assigns(person, SECOND, List.of());
            assertThat(recruiter.uncovered(person)).hasCount(0);
            return new Way(requisition, recruiter.pageOf(requisition, person));
        }
    }

    /** Both interviewers score; what one wrote stays closed to the other until they have submitted. */
    private void isScored(Look look, Way way, String person) {
        try (var first = signedIn(look, "interviewer1");
                var second = signedIn(look, "interviewer2")) {
            var interviewer = new Interviewer(first);
            interviewer.findsWhatWaits(person);
            interviewer.rates(4, NOTE + " 1");
            interviewer.goesOn();
            interviewer.losesTheNetwork(() -> interviewer.rates(5, NOTE + " 2"));
            interviewer.goesOn();
            var scorecard = first.path();
            interviewer.submits("yes");
            interviewer.canNotSubmitAgain();

            var colleague = new Interviewer(second);
            colleague.findsWhatWaits(person);
            second.findsNothingOf(NOTE);
            colleague.seesThatItIsHidden(scorecard, way.candidatePage(), NOTE);
            for (var skill = 0; skill < MUST_HAVES.size() - 2; skill++) {
                colleague.rates(3, "Did it with help, and said whose.");
                colleague.goesOn();
            }
            colleague.submits("no");
            second.sees(NOTE + " 1");
        }
    }

    private void saysWhatTheyHaveDone(Look look, Way way) {
        try (var recruiting = signedIn(look, "recruiter");
                var at = Someone.at(chromium, portal, look.onPhone())) {
            recruiting.opens(way.candidatePage());
            var link = new Recruiter(recruiting).invites();
            var candidate = new CandidateAtHome(at);
            candidate.opensLink(link);
            candidate.acknowledgesNotice();
            candidate.answersAll(SKILLS / 2, SENTENCE);
            candidate.speaksTheOtherLanguage();
            candidate.pauses();
            candidate.opensLink(link);
            candidate.isAsked(SKILLS / 2 + 1, SKILLS);
            candidate.answersAll(SKILLS - SKILLS / 2, SENTENCE);
            candidate.sendsItIn();
            candidate.seesWhatTheySaid(SKILLS, SENTENCE);
            candidate.opensLink(link);
            candidate.seesWhatTheySaid(SKILLS, SENTENCE);
        }
    }

    private void isDecided(Look look, Way way, String person) {
        try (var at = signedIn(look, "manager")) {
            var manager = new Manager(at);
            manager.readsWhy(way.requisition(), person, MUST_HAVES.getFirst(), FIRST, NOTE + " 1");
            manager.moves(way.requisition(), person, at.texts.of("requisition.stage.review"));
            manager.rejects(way.requisition(), KNOWN);
        }
    }

    private static Someone signedIn(Look look, String name) {
        return Someone.signedIn(chromium, portal, look, name);
    }

    /** What the later steps go back to. */
    private record Way(String requisition, String candidatePage) {}
}
