package io.touchstone.interview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.touchstone.identity.Role;
import io.touchstone.interview.Interview;
import io.touchstone.interview.OpenScorecard;
import io.touchstone.interview.ScorecardClosed;
import io.touchstone.interview.SubmittedScorecard;
import io.touchstone.interview.VisibleScorecards;
import io.touchstone.problem.NotFound;
import io.touchstone.ui.Ask;
import io.touchstone.ui.EmptyState;
import io.touchstone.ui.HasKeys;
import io.touchstone.ui.Notices;
import io.touchstone.ui.Page;
import io.touchstone.ui.PageHead;
import io.touchstone.ui.SavedState;
import io.touchstone.ui.ScorecardForm;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One scorecard. Its author writes it here, sees all of it once more, and submits it; then it can only be read and amended.
 * Others read it as soon as they may.
 */
@Route("interviews/:id([0-9a-f-]+)")
@RolesAllowed({"INTERVIEWER", "RECRUITER", "HIRING_MANAGER", "ADMINISTRATOR"})
@StyleSheet("context://interview.css")
public class InterviewView extends Page implements BeforeEnterObserver, HasKeys {
    private final transient InterviewDesk desk;

    InterviewView(InterviewDesk desk) {
        this.desk = desk;
        addClassName("interview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters().get("id").flatMap(this::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    /** Those of the form: where it is only read, there are none. */
    @Override
    public List<Key> keys() {
        return getChildren().anyMatch(ScorecardForm.class::isInstance)
                ? List.of(key("0–5", "rate"), key("X", "notObserved"), key("N", "note"), key("J K", "next"))
                : List.of();
    }

    private Key key(String keys, String meaning) {
        return new Key(keys, getTranslation("ui.scorecard.key." + meaning));
    }

    private void show(Interview interview) {
        removeAll();
        var open = isOwn(interview) ? open(interview.id()) : Optional.<OpenScorecard>empty();
        open.ifPresentOrElse(this::write, () -> read(interview));
    }

    private void write(OpenScorecard scorecard) {
        removeAll();
        var id = scorecard.interview().id();
        var form = new ScorecardForm(FormData.of(scorecard, desk.catalogue()));
        form.addReviewListener(saved -> open(id).ifPresentOrElse(this::review, InterviewView::reload));
        head(head(scorecard.interview(), false)
                .state(new SavedState())
                .primary(getTranslation("interview.review.verb"), form::review));
        add(form);
    }

    private void review(OpenScorecard scorecard) {
        removeAll();
        var submit = new Button(getTranslation("interview.submit.verb"), clicked -> submit(scorecard.interview()));
        submit.setEnabled(scorecard.missing().isEmpty());
        head(head(scorecard.interview(), false)
                .other(getTranslation("interview.review.back"), InterviewView::reload)
                .primary(submit));
        add(new ReviewCard(scorecard, desk.skillNames()));
    }

    private void submit(Interview interview) {
        Ask.confirmFinal(
                getTranslation("interview.submit.question"),
                getTranslation("interview.submit.consequence"),
                getTranslation("interview.submit.verb"),
                () -> {
                    desk.scorecards().submit(interview.id());
                    Notices.done(getTranslation("interview.submit.done"));
                    reload();
                });
    }

    private void read(Interview interview) {
        var all = desk.submitted().ofApplication(interview.applicationId());
        var about =
                all.cards().stream().filter(each -> isAbout(each, interview)).findFirst();
        head(head(interview, about.isPresent() || !isOwn(interview)));
        about.ifPresentOrElse(this::add, () -> add(nothing(all)));
        var others =
                all.cards().stream().filter(card -> !isAbout(card, interview)).toList();
        all.hidden().ifPresent(hidden -> add(new HiddenCard(hidden)));
        others.forEach(this::add);
    }

    private void add(SubmittedScorecard card) {
        add(new ScorecardCard(card, desk, isOwn(card.interview())));
    }

    private static boolean isAbout(SubmittedScorecard card, Interview interview) {
        return card.interview().id().equals(interview.id());
    }

    private EmptyState nothing(VisibleScorecards all) {
        return new EmptyState(
                getTranslation(all.hidden().isPresent() ? "interview.notForYou" : "interview.notSubmitted"));
    }

    private PageHead head(Interview interview, boolean submitted) {
        var application = desk.applications().get(interview.applicationId());
        var head = new PageHead(getTranslation("interview.scorecard.title", application.candidateName()));
        if (desk.viewer().require().is(Role.INTERVIEWER)) {
            head.crumb(getTranslation("interview.list.title"), InterviewsView.class);
        }
        return head.facts(
                application.requisitionTitle(),
                interview.plan().round(),
                InterviewLines.at(interview.plan()),
                submitted ? "" : InterviewLines.due(interview.plan()));
    }

    private Optional<Interview> find(String id) {
        try {
            return Optional.of(desk.submitted().interview(UUID.fromString(id)));
        } catch (IllegalArgumentException | NotFound unknown) {
            return Optional.empty();
        }
    }

    private Optional<OpenScorecard> open(UUID id) {
        try {
            return Optional.of(desk.scorecards().open(id));
        } catch (ScorecardClosed submitted) {
            return Optional.empty();
        }
    }

    private boolean isOwn(Interview interview) {
        var me = desk.viewer().require();
        return me.is(Role.INTERVIEWER) && interview.interviewer().equals(me.id());
    }

    static void reload() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
