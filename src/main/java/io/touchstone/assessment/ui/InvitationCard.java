package io.touchstone.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.assessment.Invitation;
import io.touchstone.assessment.InvitationState;
import io.touchstone.assessment.Invitations;
import io.touchstone.assessment.NewInvitation;
import io.touchstone.assessment.SubmittedAssessment;
import io.touchstone.candidate.Application;
import io.touchstone.ui.Ask;
import io.touchstone.ui.Card;
import io.touchstone.ui.CopyButton;
import io.touchstone.ui.Formats;
import io.touchstone.ui.Notices;
import java.util.List;
import java.util.Optional;

/** One process: the links that were given out, a new one, and what came back. */
class InvitationCard extends Div {
    private final transient Invitations invitations;
    private final transient SaidWords said;
    private final transient Application application;
    private final boolean mayInvite;

    InvitationCard(Invitations invitations, SaidWords said, Application application, boolean mayInvite) {
        this.invitations = invitations;
        this.said = said;
        this.application = application;
        this.mayInvite = mayInvite && application.closed().isEmpty();
        show(Optional.empty());
    }

    private void show(Optional<NewInvitation> made) {
        removeAll();
        var card = new Card(application.requisitionTitle());
        invitations
                .submitted(application.id())
                .ifPresentOrElse(sent -> showSent(card, sent), () -> showLinks(card, made));
        add(card);
    }

    private void showSent(Card card, SubmittedAssessment sent) {
        var mark = new Span(getTranslation("assessment.tab.notValidated"));
        mark.addClassName("ts-tag");
        var facts = new Paragraph(
                new Span(getTranslation("assessment.tab.sent", Formats.here().dateTime(sent.submittedAt()))), mark);
        facts.addClassName("ts-facts");
        card.add(facts, new Paragraph(getTranslation("assessment.tab.notValidated.hint")), said.all(sent.said()));
    }

    private void showLinks(Card card, Optional<NewInvitation> made) {
        var links = invitations.of(application.id());
        if (links.isEmpty()) {
            card.add(new Paragraph(getTranslation("assessment.tab.nobodyInvited")));
        }
        links.forEach(invitation -> card.add(row(invitation)));
        made.ifPresent(link -> card.add(toCopy(link)));
        if (mayInvite) {
            card.add(actions(links));
        }
    }

    private Component row(Invitation invitation) {
        var formats = Formats.here();
        var state =
                new Span(getTranslation("assessment.state." + invitation.state().name()));
        state.addClassName("assessment-state");
        var row = new Paragraph(
                state,
                new Span(
                        invitation.state() == InvitationState.REVOKED
                                ? getTranslation("assessment.tab.invitedOnce", formats.dateTime(invitation.invitedAt()))
                                : getTranslation(
                                        "assessment.tab.invited",
                                        formats.dateTime(invitation.invitedAt()),
                                        formats.date(invitation.expiresAt()))));
        row.addClassName("assessment-invitation");
        return row;
    }

    private Component toCopy(NewInvitation made) {
        var field = new TextField(getTranslation("assessment.tab.link"));
        field.setValue(made.link());
        field.setReadOnly(true);
        field.setHelperText(
                getTranslation("assessment.tab.link.hint", Formats.here().date(made.expiresAt())));
        var row = new Div(field, new CopyButton(made.link()));
        row.addClassName("assessment-link");
        return row;
    }

    private Component actions(List<Invitation> links) {
        var actions = new Div();
        actions.addClassName("ts-actions");
        var live = links.stream().filter(link -> link.state().live()).findFirst();
        if (live.isEmpty()) {
            actions.add(button(links.isEmpty() ? "assessment.tab.invite" : "assessment.tab.inviteAgain", this::invite));
        } else {
            actions.add(button("assessment.tab.inviteAgain", this::inviteAgain));
            actions.add(button("assessment.tab.revoke", () -> revoke(live.get())));
        }
        return actions;
    }

    private Button button(String label, Runnable action) {
        var button = new Button(getTranslation(label), clicked -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void inviteAgain() {
        Ask.confirm(
                getTranslation("assessment.tab.again.question"),
                getTranslation("assessment.tab.again.consequence"),
                getTranslation("assessment.tab.inviteAgain"),
                this::invite);
    }

    private void invite() {
        var made = Optional.<NewInvitation>empty();
        try {
            made = Optional.of(invitations.invite(application.id()));
        } finally {
            show(made);
        }
    }

    private void revoke(Invitation link) {
        Ask.confirmFinal(
                getTranslation("assessment.tab.revoke.question"),
                getTranslation("assessment.tab.revoke.consequence"),
                getTranslation("assessment.tab.revoke"),
                () -> {
                    invitations.revoke(link.id());
                    show(Optional.empty());
                    Notices.done(getTranslation("assessment.tab.revoked"));
                });
    }
}
