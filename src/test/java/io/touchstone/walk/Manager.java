package io.touchstone.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Approves what a role needs, reads why people stand where they stand, and decides. */
record Manager(Someone at) {
    void approves(String title, String why) {
        at.opens("");
        at.task(title).click();
        at.reads("requisition.matrix.waits", 2);
        at.sees(why);
        at.look("walk-03-matrix-waits");
        at.presses("requisition.matrix.approve");
        at.confirms("requisition.matrix.approve");
        at.reads("requisition.matrix.approve.done", 2);
        at.reads("requisition.matrixVersion", 2);
    }

    /** From the place in the ranking to what somebody said and where it was written down. */
    void readsWhy(String requisition, String candidate, String skill, String interviewer, String note) {
        at.opens("requisitions/" + requisition + "/ranking");
        opens(candidate);
        at.reads("matching.next");
        var why = at.page
                .locator(".ranking-skill")
                .filter(new FilterOptions().setHasText(at.texts.name(skill)))
                .first();
        why.locator("vaadin-details-summary").click();
        assertThat(why.getByText(at.texts.of("matching.piece.by", interviewer))).isVisible();
        assertThat(why.getByText(at.texts.of("matching.piece.notValidated")).first())
                .isVisible();
        at.look("walk-15-explanation");
        why.locator(".ranking-piece")
                .filter(new FilterOptions().setHasText(interviewer))
                .getByText(at.texts.of("matching.piece.open"))
                .click();
        at.sees(note);
    }

    void moves(String requisition, String candidate, String stage) {
        at.opens("requisitions/" + requisition + "/ranking");
        opens(candidate);
        at.page
                .getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(at.texts.of("candidate.move.verb")))
                .click();
        at.page
                .getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(stage))
                .click();
        at.reads("candidate.moved", candidate, stage);
        assertThat(row(candidate)).containsText(stage);
    }

    void rejects(String requisition, String candidate) {
        at.opens("requisitions/" + requisition + "/ranking");
        opens(candidate);
        at.presses("candidate.reject.verb");
        var dialog = at.page.getByRole(AriaRole.DIALOG);
        var reject = dialog.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions()
                        .setName(at.texts.of("candidate.reject.verb"))
                        .setExact(true));
        reject.click();
        at.reads("problem.required");
        at.chooses(at.field("candidate.closing.reason"), at.texts.of("candidate.closing.reason.availability"));
        at.types("candidate.closing.note", "Free from next summer only.");
        at.look("walk-16-reject");
        reject.click();
        at.reads("candidate.reject.done", candidate);
        assertThat(row(candidate)).hasCount(0);
    }

    private void opens(String candidate) {
        // who stands first is open from the beginning
        var name = row(candidate).locator(".ranking-name");
        if (name.getAttribute("aria-current") == null) name.click();
        at.reads("matching.why", candidate);
    }

    Locator row(String candidate) {
        return at.page.locator(".ranking-row").filter(new FilterOptions().setHasText(candidate));
    }
}
