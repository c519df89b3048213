package io.touchstone.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.touchstone.identity.Role;
import io.touchstone.interview.CoveredSkill;
import io.touchstone.interview.Panel;
import io.touchstone.interview.PanelMember;
import io.touchstone.interview.Scorecards;
import io.touchstone.ui.Ask;
import io.touchstone.ui.Card;
import io.touchstone.ui.Formats;
import io.touchstone.ui.GateBadge;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The panel of one application: who covers what, whose scorecard waits, and which must-haves nobody covers. */
final class PanelCard extends Composite<Card> {
    private final transient InterviewDesk desk;
    private final transient Panel panel;
    private final transient UnaryOperator<String> skills;
    private final transient Map<UUID, String> names;
    private final boolean manages;
    private final Div form = new Div();

    PanelCard(InterviewDesk desk, Panel panel, boolean manages) {
        this.desk = desk;
        this.panel = panel;
        this.manages = manages && panel.application().stage().group().inProcess();
        skills = desk.skillNames();
        names = desk.names(Stream.concat(panel.members().stream(), panel.former().stream())
                .map(each -> each.interview().interviewer())
                .toList());
    }

    @Override
    protected Card initContent() {
        var card = new Card(panel.application().candidateName());
        if (!panel.uncovered().isEmpty()) card.add(uncovered());
        var list = new UnorderedList();
        list.addClassName("interview-lines");
        panel.members().forEach(member -> list.add(new ListItem(line(member, true))));
        panel.former().forEach(member -> list.add(new ListItem(line(member, false))));
        if (panel.members().isEmpty() && panel.former().isEmpty()) {
            card.add(new Paragraph(getTranslation("interview.panel.nobody")));
        } else {
            card.add(list);
        }
        form.addClassName("interview-assign");
        card.add(form);
        if (manages) {
            card.beside(new Button(getTranslation("interview.assign.verb"), clicked -> {
                assign(panel.uncovered());
            }));
        }
        return card;
    }

    private Component uncovered() {
        var words = new Span(getTranslation(
                "interview.panel.uncovered",
                panel.uncovered().stream().map(skills).collect(Collectors.joining(getTranslation("interview.comma")))));
        var row = new Div(new GateBadge(GateBadge.State.LOOK), words);
        row.addClassName("interview-uncovered");
        return row;
    }

    private Component line(PanelMember member, boolean onPanel) {
        var interview = member.interview();
        var name = names.getOrDefault(interview.interviewer(), "");
        var who =
                new Div(member.submittedAt().isPresent() ? InterviewLines.link(name, interview.id()) : new Span(name));
        var about = new Span(InterviewLines.joined(
                interview.plan().round(),
                InterviewLines.at(interview.plan()),
                interview.skills().stream()
                        .map(CoveredSkill::skill)
                        .map(skills)
                        .collect(Collectors.joining(getTranslation("interview.comma")))));
        about.addClassName("interview-detail");
        who.add(about);
        var state = new Span(onPanel ? state(member) : getTranslation("interview.panel.former"));
        state.addClassName("interview-when");
        var line = new Div(who, state, actions(member, onPanel));
        line.addClassName("interview-line");
        return line;
    }

    private String state(PanelMember member) {
        var words = member.submittedAt()
                .map(at ->
                        getTranslation("interview.submittedAt", Formats.here().dateTime(at)))
                .orElseGet(() -> InterviewLines.joined(
                        getTranslation("interview.waits"),
                        InterviewLines.due(member.interview().plan())));
        return InterviewLines.joined(words, member.openedEarly() ? getTranslation("interview.panel.openedEarly") : "");
    }

    private Component actions(PanelMember member, boolean onPanel) {
        var actions = new Div();
        actions.addClassName("interview-actions");
        if (member.submittedAt().isPresent()) return actions;
        if (manages && onPanel) {
            actions.add(
                    small("interview.change.verb", () -> change(member)),
                    small("interview.remove.verb", () -> remove(member)));
        }
        if (desk.viewer().require().is(Role.ADMINISTRATOR) && !member.openedEarly()) {
            actions.add(small("interview.open.verb", () -> openEarly(member)));
        }
        return actions;
    }

    private Button small(String key, Runnable action) {
        var button = new Button(getTranslation(key), clicked -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** Opens the form with these skills chosen. */
    void assign(Collection<String> chosen) {
        form.removeAll();
        form.add(AssignForm.forNew(desk, panel, chosen, form::removeAll));
        form.scrollIntoView();
    }

    private void change(PanelMember member) {
        form.removeAll();
        form.add(AssignForm.forChange(desk, panel, member, form::removeAll));
    }

    private void remove(PanelMember member) {
        Ask.confirm(
                getTranslation(
                        "interview.remove.question",
                        names.getOrDefault(member.interview().interviewer(), "")),
                getTranslation("interview.remove.consequence"),
                getTranslation("interview.remove.verb"),
                () -> then(() -> desk.panels().remove(member.interview().id())));
    }

    private void openEarly(PanelMember member) {
        Ask.text(
                getTranslation(
                        "interview.open.question",
                        names.getOrDefault(member.interview().interviewer(), "")),
                getTranslation("interview.open.reason"),
                Scorecards.NOTE_LENGTH,
                getTranslation("interview.open.verb"),
                reason ->
                        then(() -> desk.submitted().openEarly(member.interview().id(), reason)));
    }

    private static void then(Runnable change) {
        change.run();
        InterviewView.reload();
    }
}
