package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import io.touchstone.candidate.Candidate;
import io.touchstone.candidate.CandidateTab;

/** Who somebody is and what they did. */
@org.springframework.stereotype.Component
class ProfileTab implements CandidateTab {
    @Override
    public String id() {
        return "profile";
    }

    @Override
    public String label() {
        return "candidate.tab.profile";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component content(Candidate candidate) {
        return new Profile(candidate);
    }
}
