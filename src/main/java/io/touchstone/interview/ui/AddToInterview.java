package io.touchstone.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.touchstone.candidate.ApplicationAccess;
import io.touchstone.interview.Panel;
import io.touchstone.interview.PanelMember;
import io.touchstone.matching.AskNextAction;
import io.touchstone.ui.Notices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts a skill that is worth asking about into an interview that is still to be scored: the only one, or one of several, or else
 * one that is assigned now.
 */
@SpringComponent
class AddToInterview implements AskNextAction {
    private final InterviewDesk desk;
    private final ApplicationAccess access;

    AddToInterview(InterviewDesk desk, ApplicationAccess access) {
        this.desk = desk;
        this.access = access;
    }

    @Override
    public Optional<Component> about(UUID applicationId, String skill, String name) {
        if (!access.mayDecide(applicationId)) return Optional.empty();
        var panel = desk.panels().of(applicationId);
        return panel.application().stage().group().inProcess()
                ? Optional.of(new Place(panel, skill, name))
                : Optional.empty();
    }

    private final class Place extends Div {
        private final transient Panel panel;
        private final String skill;
        private final String name;

        Place(Panel panel, String skill, String name) {
            this.panel = panel;
            this.skill = skill;
            this.name = name;
            addClassName("interview-add");
            show();
        }

        private void show() {
            var waiting = panel.members().stream()
                    .filter(each -> each.submittedAt().isEmpty())
                    .toList();
            var names = desk.names(
                    waiting.stream().map(each -> each.interview().interviewer()).toList());
            var covering = waiting.stream()
                    .filter(each -> each.interview().covers(skill))
                    .findFirst();
            if (covering.isPresent()) {
                covered(name(covering.get(), names));
            } else if (waiting.size() > 1) {
                add(choice(waiting, names));
            } else {
                add(button(waiting.stream().findFirst(), names));
            }
        }

        private void covered(String interviewer) {
            removeAll();
            var words = new Span(getTranslation("interview.add.covered", interviewer));
            words.addClassName("interview-when");
            add(words);
        }

        private Component button(Optional<PanelMember> only, Map<UUID, String> names) {
            var button = new Button(getTranslation("interview.add.verb"));
            button.setAriaLabel(getTranslation("interview.add.of", name));
            button.addClickListener(clicked -> only.ifPresentOrElse(member -> put(member, names), this::assign));
            return button;
        }

        private Component choice(List<PanelMember> waiting, Map<UUID, String> names) {
            var menu = new MenuBar();
            var verb = menu.addItem(getTranslation("interview.add.verb"));
            verb.setAriaLabel(getTranslation("interview.add.of", name));
            waiting.forEach(member -> verb.getSubMenu().addItem(name(member, names), clicked -> put(member, names)));
            return menu;
        }

        private void put(PanelMember member, Map<UUID, String> names) {
            desk.panels().addSkill(member.interview().id(), skill);
            var interviewer = name(member, names);
            Notices.done(getTranslation("interview.add.done", interviewer, name));
            covered(interviewer);
        }

        private static String name(PanelMember member, Map<UUID, String> names) {
            return names.getOrDefault(member.interview().interviewer(), "");
        }

        private void assign() {
            var application = panel.application();
            var there = AssignInAddress.of(application.id(), skill);
            UI.getCurrent().navigate("requisitions/" + application.requisitionId() + "/interviews", there);
        }
    }
}
