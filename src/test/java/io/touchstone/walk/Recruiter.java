package io.touchstone.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Opens requisitions, brings people in, puts panels together. */
record Recruiter(Someone at) {
    String opensRequisition(String template, String title, String manager) {
        at.opens("requisitions");
        at.presses("requisition.open.verb");
        at.chooses(at.field("requisition.field.template"), at.texts.name(template));
        at.types("requisition.field.title", title);
        at.chooses(at.field("requisition.field.hiringManager"), manager);
        at.look("walk-01-open-requisition");
        at.presses("requisition.open.verb");
        at.page.waitForURL(Pattern.compile("/requisitions/[0-9a-f-]{36}"));
        at.reads("requisition.open.done");
        return at.page.url().replaceAll(".*/requisitions/([0-9a-f-]{36}).*", "$1");
    }

    /** Level, weight, must-have, one more skill and one less. */
    void proposesAnotherMatrix(String why) {
        var texts = at.texts;
        at.presses("requisition.matrix.change");
        at.chooses(
                at.field("requisition.matrix.field.level", texts.name("evaluation")),
                "5 " + texts.of("ui.level.defines"));
        at.field("requisition.matrix.field.weight", texts.name("output-control"))
                .fill("2");
        at.field("requisition.matrix.field.mustHave", texts.name("capability-boundaries"))
                .check();
        at.presses("requisition.matrix.removeSkill", texts.name("research-reading"));
        at.reads("requisition.matrix.isRemoved", texts.name("research-reading"));
        at.chooses(at.field("requisition.matrix.add"), texts.name("expectation-management"));
        at.field("requisition.matrix.field.level", texts.name("expectation-management"))
                .waitFor();
        at.types("requisition.matrix.note", why);
        at.look("walk-02-matrix-editor");
        at.presses("requisition.matrix.propose");
        at.reads("requisition.matrix.propose.done", 2);
        at.reads("requisition.matrix.waits", 2);
    }

    void addsSomebodyNew(String requisition, String name, String mail) {
        at.opens("requisitions/" + requisition + "/candidates");
        at.presses("candidate.people.add");
        at.follows(at.texts.of("candidate.people.new"));
        at.types("candidate.field.name", name);
        at.types("candidate.field.email", mail);
        at.types("candidate.field.source", "Meetup");
        at.presses("candidate.link.add");
        at.types("candidate.field.linkLabel", "Portfolio");
        at.types("candidate.field.url", "https://portfolio.example.com/work");
        at.presses("candidate.experience.add");
        at.types("candidate.field.title", "Product manager");
        at.types("candidate.field.organisation", "Harbour Grain");
        at.types("candidate.field.from", "2023-04");
        at.types("candidate.field.to", "2022");
        at.types("candidate.field.text", "Labelling guide for 40,000 reports; agreement rose from .58 to .79.");
        at.presses("candidate.add.save");
        at.reads("candidate.problem.endsBeforeItBegins");
        assertThat(at.field("candidate.field.text").inputValue()).contains("40,000 reports");
        at.look("walk-04-new-person");
        at.types("candidate.field.to", "2026-02");
        at.presses("candidate.add.save");
        at.page.waitForURL("**/requisitions/" + requisition + "/candidates");
        assertThat(listed(name)).isVisible();
    }

    void addsSomebodyKnown(String requisition, String name) {
        at.opens("requisitions/" + requisition + "/candidates");
        at.presses("candidate.people.add");
        var field = at.field("candidate.people.person");
        field.fill(name);
        at.page
                .locator("vaadin-combo-box-item")
                .filter(new FilterOptions().setHasText(name))
                .first()
                .click();
        at.presses("candidate.people.putOn");
        assertThat(listed(name)).isVisible();
    }

    String pageOf(String requisition, String candidate) {
        at.opens("requisitions/" + requisition + "/candidates");
        listed(candidate).click();
        at.follows(at.texts.of("candidate.people.open"));
        at.page.waitForURL("**/candidates/*-*");
        return at.path();
    }

    /** The must-haves that nobody covers are offered at first; {@code others} of them are taken out again. */
    void assigns(String candidate, String interviewer, List<String> others) {
        var panel = panel(candidate);
        panel.getByText(at.texts.of("interview.assign.verb")).click();
        at.chooses(at.field("interview.assign.interviewer"), interviewer);
        others.forEach(skill -> panel.locator("vaadin-multi-select-combo-box-chip")
                .filter(new FilterOptions().setHasText(at.texts.name(skill)))
                .locator("[part=remove-button]")
                .click());
        at.types("interview.assign.round", "1");
        if (!others.isEmpty()) at.look("walk-05-assign");
        at.presses("interview.assign.save");
        assertThat(panel.locator(".interview-lines")).containsText(interviewer);
    }

    void seesNobodyCovers(String requisition, String candidate, List<String> mustHaves) {
        at.opens("requisitions/" + requisition + "/interviews");
        var names = mustHaves.stream().map(at.texts::name).collect(Collectors.joining(at.texts.of("interview.comma")));
        assertThat(uncovered(candidate)).containsText(at.texts.of("interview.panel.uncovered", names));
    }

    Locator uncovered(String candidate) {
        return panel(candidate).locator(".interview-uncovered");
    }

    private Locator listed(String candidate) {
        return at.page.locator("vaadin-grid-cell-content").getByText(candidate);
    }

    private Locator panel(String candidate) {
        return at.page.locator("main .interview-panels > *").filter(new FilterOptions().setHasText(candidate));
    }

    /** On the page of the person. The link is shown once, and copied. */
    String invites() {
        at.follows(at.texts.of("assessment.tab"));
        at.reads("assessment.tab.nobodyInvited");
        at.presses("assessment.tab.invite");
        var link = at.field("assessment.tab.link").inputValue();
        at.presses("ui.copy");
        at.reads("ui.copied");
        at.look("walk-10-invitation");
        assertThat(at.clipboard()).isEqualTo(link);
        at.page.reload();
        at.sees(at.texts.of("assessment.state.NOT_STARTED"));
        at.findsNothingOf(link);
        return link;
    }
}
