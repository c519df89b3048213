package io.touchstone.interview.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.touchstone.interview.Scorecards;
import io.touchstone.ui.NavigationCount;

/** How many scorecards wait for the viewer. */
@SpringComponent
class InterviewCount implements NavigationCount {
    private final Scorecards scorecards;

    InterviewCount(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    @Override
    public String path() {
        return "interviews";
    }

    @Override
    public int count() {
        return scorecards.waiting().size();
    }
}
