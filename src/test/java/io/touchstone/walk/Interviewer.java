package io.touchstone.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;

/** Scores with the keys alone. */
record Interviewer(Someone at) {
    void findsWhatWaits(String candidate) {
        at.opens("");
        at.task(candidate).press("Enter");
        at.page.waitForURL("**/interviews/*-*");
        at.page.locator("touchstone-scorecard h2").waitFor();
    }

    void rates(int level, String note) {
        at.hits(String.valueOf(level), "n");
        at.page.keyboard().type(note);
        at.hits("Escape");
    }

    void goesOn() {
        at.hits("j");
    }

    void waitsUntilSaved() {
        assertThat(at.page.locator("touchstone-saved"))
                .hasText(at.texts.like("ui.saved.at"), new HasTextOptions().setTimeout(Chromium.LONGEST_RETRY));
    }

    void losesTheNetwork(Runnable meanwhile) {
        at.withoutNetwork(() -> {
            meanwhile.run();
            assertThat(at.page.locator("touchstone-saved")).hasText(at.texts.of("ui.saved.offline"));
            at.look("walk-07-not-sent-yet");
        });
        waitsUntilSaved();
    }

    void submits(String overall) {
        at.page.locator("#overall-" + overall).waitFor();
        tabsTo("overall-strong-no");
        while (!(Boolean) at.page.evaluate("verdict => document.activeElement.id === 'overall-' + verdict", overall))
            at.hits("ArrowDown");
        at.hits("n");
        at.page.keyboard().type("Would have them here tomorrow.");
        tabsTo("review");
        at.hits("Enter");
        at.reads("interview.review.title");
        at.look("walk-08-review");
        tabsToButton("interview.submit.verb");
        at.hits("Enter");
        at.reads("interview.submit.question");
        at.page.waitForFunction("() => document.activeElement?.closest('vaadin-confirm-dialog')");
        at.hits("Enter");
        at.reads("interview.submit.done");
        at.reads("interview.own");
    }

    /** Neither the note stands there, nor any number that it moved. */
    void seesThatItIsHidden(String scorecardOfColleague, String candidatePage, String note) {
        var own = at.path();
        at.opens(scorecardOfColleague);
        at.reads("interview.hidden", 1);
        at.findsNothingOf(note);
        at.look("walk-09-hidden");
        at.opens(candidatePage + "/evidence");
        at.reads("candidate.evidence.withheld");
        at.reads("candidate.evidence.empty");
        at.opens(own);
        at.page.locator("touchstone-scorecard h2").waitFor();
    }

    void canNotSubmitAgain() {
        at.page.reload();
        at.reads("interview.own");
        assertThat(at.button("interview.submit.verb")).hasCount(0);
        assertThat(at.page.locator("touchstone-scorecard")).hasCount(0);
    }

    private void tabsTo(String id) {
        tabs("id => document.activeElement?.id === id", id);
    }

    private void tabsToButton(String key) {
        tabs("words => document.activeElement?.textContent.trim() === words", at.texts.of(key));
    }

    private void tabs(String reached, String where) {
        for (var presses = 0; presses < 40; presses++) {
            if ((Boolean) at.page.evaluate(reached, where)) return;
            at.hits("Tab");
        }
        assertThat(where).as("reached by the tab key").isEmpty();
    }
}
