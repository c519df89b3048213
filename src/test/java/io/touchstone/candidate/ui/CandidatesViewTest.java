package io.touchstone.candidate.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.INTERVIEWER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Candidates;
import io.touchstone.testing.PortalTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CandidatesViewTest extends PortalTest {
    @Autowired
    Candidates candidates;

    @Test
    void findsPeopleByMail() {
        signIn(RECRUITER);
        var mail = UUID.randomUUID() + "@example.org";
        candidates.add(CandidateForm.of("Noor Vargas", mail));

        open(CandidatesView.class);
        _setValue(_get(TextField.class), mail);

        assertThat(GridKt._size(_get(Grid.class))).isOne();
    }

    @Test
    void noNameOrMailAddressGetsIntoTheAddress() {
        signIn(RECRUITER);
        open(CandidatesView.class);

        _setValue(_get(TextField.class), "noor@example.org");

        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .isEmpty();
    }

    @Test
    void aManagerOfNothingSeesNobody() {
        signIn(RECRUITER);
        candidates.add(CandidateForm.of("Noor Vargas", ""));
        signIn(HIRING_MANAGER);

        open(CandidatesView.class);

        assertThat(GridKt._size(_get(Grid.class))).isZero();
        _assertNone(Button.class, button -> button.withText("Add a person"));
    }

    @Test
    void leadsToTheForm() {
        signIn(RECRUITER);
        open(CandidatesView.class);

        _click(_find(Button.class, button -> button.withText("Add a person")).getFirst());

        _assertOne(NewCandidateView.class);
    }

    @Test
    void isNotForInterviewers() {
        signIn(INTERVIEWER);
        expectForbidden(CandidatesView.class);
    }
}
