package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.touchstone.candidate.Candidate;
import io.touchstone.candidate.CandidateChoices;
import io.touchstone.candidate.CandidateTab;
import io.touchstone.candidate.Choices;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.ui.Card;
import io.touchstone.ui.Formats;

/** Which notice a person acknowledged, and whether they want to be found for other roles. */
@org.springframework.stereotype.Component
class ChoicesTab implements CandidateTab {
    private final CandidateChoices choices;
    private final CurrentViewer viewer;

    ChoicesTab(CandidateChoices choices, CurrentViewer viewer) {
        this.choices = choices;
        this.viewer = viewer;
    }

    @Override
    public String id() {
        return "choices";
    }

    @Override
    public String label() {
        return "candidate.tab.choices";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean visible(Candidate candidate) {
        return OwnApplicationsTab.mayReadProcess(viewer);
    }

    @Override
    public Component content(Candidate candidate) {
        var chosen = choices.of(candidate.id());
        var formats = Formats.here();
        var notice = chosen.notice()
                .map(each -> text("candidate.choices.acknowledged", each.noticeVersion(), formats.dateTime(each.at())))
                .orElseGet(() -> text("candidate.choices.notAcknowledged"));
        var content = new Div(
                new Card(text("candidate.choices.notice"), new Paragraph(notice)),
                new Card(text("candidate.choices.pool"), new Paragraph(text(pool(chosen))), history(chosen, formats)));
        content.addClassName("candidate-choices");
        return content;
    }

    private static String pool(Choices chosen) {
        if (chosen.history().isEmpty()) return "candidate.choices.neverChosen";
        return chosen.pool() ? "candidate.choices.in" : "candidate.choices.out";
    }

    private static Component history(Choices chosen, Formats formats) {
        var history = new UnorderedList();
        history.addClassName("candidate-way");
        chosen.history()
                .forEach(each -> history.add(new ListItem(text(
                        each.pool() ? "candidate.choices.choseIn" : "candidate.choices.choseOut",
                        formats.dateTime(each.at())))));
        history.setVisible(!chosen.history().isEmpty());
        return history;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
