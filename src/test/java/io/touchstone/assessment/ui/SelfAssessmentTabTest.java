package io.touchstone.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.assessment.Assessments;
import io.touchstone.assessment.Change;
import io.touchstone.assessment.Invited;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Candidates;
import io.touchstone.evidence.Origin;
import io.touchstone.testing.PortalTest;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.BooleanNode;

class SelfAssessmentTabTest extends PortalTest {
    @Autowired
    SelfAssessmentTab tab;

    @Autowired
    Candidates candidates;

    @Autowired
    Assessments assessments;

    @Autowired
    Invited invited;

    @Test
    void invitesByALinkThatIsShownOnce() {
        signIn(RECRUITER);
        var candidate = candidates.add(CandidateForm.of("Jun Adeyemi", ""));
        invited.apply(candidate);
        show(candidate);

        _click(_get(Button.class, button -> button.withText("Make a link")));

        assertThat(_get(TextField.class).getValue()).contains("/assess/");
        _assertOne(Span.class, state -> state.withText("Not started"));
        show(candidate);
        _assertNone(TextField.class);
    }

    @Test
    void revokesTheLink() {
        signIn(RECRUITER);
        var person = invited.anybody();
        show(person.candidate());

        _click(_get(Button.class, button -> button.withText("Revoke the link")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        _assertOne(Span.class, state -> state.withText("Revoked"));
        _assertOne(Button.class, button -> button.withText("Make a new link"));
    }

    @Test
    void showsWhatWasSaidWithTheMarkThatNobodyCheckedIt() {
        signIn(RECRUITER);
        speak(Locale.SIMPLIFIED_CHINESE);
        var person = invited.anybody();
        var visit = invited.visit(person);
        var id = assessments.open(visit).orElseThrow().id();
        assessments.save(visit, id, new Change("notice", BooleanNode.TRUE, 0, UUID.randomUUID()));
        assessments.submit(visit);

        show(person.candidate());

        _assertOne(Span.class, mark -> mark.withText("未经核实"));
        _assertNone(Button.class);
        assertThat(tab.path(new Origin("self-assessment", id)))
                .contains("candidates/" + person.candidate() + "/self-assessment");
    }

    @Test
    void administratorsLookAndEmployeesDoNot() {
        signIn(RECRUITER);
        var person = invited.anybody();
        var candidate = candidates.get(person.candidate());

        signIn(ADMINISTRATOR);
        show(person.candidate());
        _assertNone(Button.class);

        signIn(EMPLOYEE);
        assertThat(tab.visible(candidate)).isFalse();
        assertThat(tab.path(new Origin("self-assessment", UUID.randomUUID()))).isEmpty();
    }

    private void show(UUID candidate) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(tab.content(candidates.get(candidate)));
    }
}
