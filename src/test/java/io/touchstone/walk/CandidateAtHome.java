package io.touchstone.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasClassOptions;
import java.util.Locale;
import java.util.regex.Pattern;

/** No account, a phone, a link. */
record CandidateAtHome(Someone at) {
    void opensLink(String link) {
        at.page.navigate(link);
        at.page.locator("touchstone-assessment h1, .assessment-sent h1").waitFor();
        assertThat(at.page.url()).endsWith("/assessment");
    }

    void acknowledgesNotice() {
        at.reads("ui.assessment.notice");
        at.look("walk-11-notice");
        at.presses("ui.assessment.acknowledge");
        at.page.locator("touchstone-assessment fieldset").waitFor();
        at.look("walk-12-skill");
    }

    void answersAll(int skills, String sentence) {
        for (var skill = 0; skill < skills; skill++) {
            at.page.locator("touchstone-assessment .ts-choice").nth(skill % 6).click();
            at.page.locator("touchstone-assessment textarea").fill(sentence + " " + skill);
            goesOn();
        }
    }

    /** A level, a sentence key by key, and on to the next skill; after the last one from the first again. */
    void answers(int level, String sentence) {
        var first = at.page.locator("#change-0");
        if (first.isVisible()) first.click();
        at.page.locator("touchstone-assessment .ts-choice").nth(level).click();
        at.page.locator("touchstone-assessment textarea").pressSequentially(sentence);
        goesOn();
    }

    void goesOn() {
        at.page.locator("#primary").click();
    }

    void isAsked(int skill, int of) {
        assertThat(at.page.locator(".left span")).hasText(Pattern.compile(skill + "\\D+" + of + "\\D.*"));
    }

    /** In the middle of a sentence, which stays. */
    void speaksTheOtherLanguage() {
        var half = "Half a sentence";
        at.page.locator("touchstone-assessment textarea").fill(half);
        var other = at.texts.language().getLanguage().equals("zh") ? "en" : "zh";
        at.page.locator("#language-" + other).click();
        at.texts = new Texts(Locale.of(other));
        assertThat(at.page.locator("touchstone-assessment")).hasAttribute("lang", other.equals("zh") ? "zh-CN" : "en");
        assertThat(at.page.locator("touchstone-assessment textarea")).hasValue(half);
    }

    void waitsUntilSaved() {
        assertThat(saved()).hasClass(Pattern.compile("good"), new HasClassOptions().setTimeout(Chromium.LONGEST_RETRY));
        assertThat(saved()).hasText(at.texts.like("ui.saved.at"));
    }

    Locator saved() {
        return at.page.locator("touchstone-assessment .saved");
    }

    void pauses() {
        waitsUntilSaved();
        at.presses("ui.assessment.pause");
        at.reads("ui.assessment.paused");
    }

    void sendsItIn() {
        at.reads("ui.assessment.reviewText");
        at.look("walk-13-last-look");
        at.page.locator("#primary").click();
        at.reads("ui.assessment.confirmText");
        at.page.locator("#confirm").click();
        at.reads("assessment.said.title");
    }

    void seesWhatTheySaid(int skills, String sentence) {
        at.reads("assessment.said.title");
        assertThat(at.page.locator(".assessment-where")).hasCount(skills);
        assertThat(at.page.locator(".assessment-where").first()).hasText(sentence + " 0");
        at.look("walk-14-said");
    }
}
