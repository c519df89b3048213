package io.touchstone.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.touchstone.candidate.Candidate;
import io.touchstone.candidate.CandidateTab;
import io.touchstone.interview.ApplicationScorecards;
import io.touchstone.ui.EmptyState;

/** What interviewers wrote about a candidate, as far as the viewer may read it. */
@SpringComponent
class InterviewCandidateTab implements CandidateTab {
    private final InterviewDesk desk;

    InterviewCandidateTab(InterviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public String id() {
        return "interviews";
    }

    @Override
    public String label() {
        return "interview.tab";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Component content(Candidate candidate) {
        var content = new Div();
        content.addClassName("interview-panels");
        desk.submitted().ofCandidate(candidate.id()).stream()
                .filter(InterviewCandidateTab::anything)
                .forEach(each -> add(content, each));
        if (content.getComponentCount() == 0) {
            content.add(new EmptyState(content.getTranslation("interview.none")));
        }
        return content;
    }

    private void add(Div content, ApplicationScorecards of) {
        content.add(new H2(of.application().requisitionTitle()));
        of.scorecards().hidden().ifPresent(hidden -> content.add(new HiddenCard(hidden)));
        of.scorecards().cards().forEach(card -> content.add(new ScorecardCard(card, desk, false)));
    }

    private static boolean anything(ApplicationScorecards of) {
        return !of.scorecards().cards().isEmpty() || of.scorecards().hidden().isPresent();
    }
}
