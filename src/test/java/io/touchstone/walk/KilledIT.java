package io.touchstone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What a person typed survives the process, which is killed as by {@code kill -9} in the middle of it. */
@ExtendWith(SharedPortal.class)
class KilledIT {
    private static final int KILLS = 2;
    private static final int LATEST_KILL = 3000;
    private static final Look LOOK = new Look("en-GB", 1440, 900, ColorScheme.LIGHT);

    private static PackagedPortal portal;
    private static Chromium chromium;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @BeforeAll
    static void start(PackagedPortal shared, Chromium browser) {
        portal = shared;
        chromium = browser;
    }

    @Test
    void everyAnswerOfACandidateThatWasAcknowledgedIsStoredAndTheOthersFollow() {
        var link = invited("Diego Fuentes");
        try (var at = Someone.at(chromium, portal, LOOK.onPhone())) {
            var drafts = new Drafts(at.page);
            var candidate = new CandidateAtHome(at);
            candidate.opensLink(link);
            candidate.goesOn();
            for (var kill = 0; kill < KILLS; kill++) {
                typesWhileThePortalIsKilled(() -> candidate.answers(random.nextInt(6), sentence()));
                candidate.answers(random.nextInt(6), sentence());
                portal.start();

                assertThat(drafts.lost(() -> storedAt(link))).as("seed " + seed).isEmpty();
                candidate.waitsUntilSaved();
            }

            assertThat(storedAt(link))
                    .as("seed " + seed)
                    .containsExactlyInAnyOrderEntriesOf(drafts.given())
                    .containsExactlyInAnyOrderEntriesOf(drafts.acknowledged());
        }
    }

    @Test
    void aScorecardGoesOnWhereItStoodAsSoonAsItsAuthorIsBack() {
        try (var at = Someone.signedIn(chromium, portal, LOOK, "interviewer2");
                var elsewhere = Someone.at(chromium, portal, LOOK)) {
            var drafts = new Drafts(at.page);
            var interviewer = new Interviewer(at);
            interviewer.findsWhatWaits("Tomasz Zieliński");
            var scorecard = at.path();
            typesWhileThePortalIsKilled(() -> interviewer.rates(random.nextInt(6), sentence()));
            interviewer.rates(4, sentence());
            portal.start();
            elsewhere.opens("login");
            elsewhere.signsIn("interviewer2");

            assertThat(drafts.lost(() -> storedAt(elsewhere, scorecard)))
                    .as("seed " + seed)
                    .isEmpty();

            at.opens("login");
            at.signsIn("interviewer2");
            at.opens(scorecard);
            interviewer.waitsUntilSaved();

            assertThat(storedAt(elsewhere, scorecard))
                    .as("seed " + seed)
                    .containsExactlyInAnyOrderEntriesOf(drafts.given())
                    .containsExactlyInAnyOrderEntriesOf(drafts.acknowledged());
        }
    }

    private void typesWhileThePortalIsKilled(Runnable typing) {
        var soon = CompletableFuture.delayedExecutor(random.nextInt(LATEST_KILL), TimeUnit.MILLISECONDS);
        var killed = CompletableFuture.runAsync(portal::kill, soon);
        while (!killed.isDone()) typing.run();
    }

    private String sentence() {
        return "Sentence " + random.nextInt(1_000_000);
    }

    private static String invited(String candidate) {
        try (var at = Someone.signedIn(chromium, portal, LOOK, "recruiter")) {
            at.findsCandidate(candidate);
            return new Recruiter(at).invites();
        }
    }

    private static Map<String, JsonNode> storedAt(Someone at, String scorecard) {
        at.opens(scorecard);
        return Drafts.stored(at.page, "touchstone-scorecard");
    }

    /** As a browser sees it that keeps nothing of its own. */
    private static Map<String, JsonNode> storedAt(String link) {
        try (var at = Someone.at(chromium, portal, LOOK.onPhone())) {
            new CandidateAtHome(at).opensLink(link);
            return Drafts.stored(at.page, "touchstone-assessment");
        }
    }
}
