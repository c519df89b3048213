package io.touchstone.requisition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.INTERVIEWER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.requisition.CloseReason;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.Requisitions;
import io.touchstone.testing.PortalTest;
import io.touchstone.ui.EmptyState;
import io.touchstone.ui.PageHead;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RequisitionsViewTest extends PortalTest {
    @Autowired
    Requisitions requisitions;

    @Test
    void aHiringManagerSeesTheirOwnWithWhatTheyAskFor() {
        var manager = person(HIRING_MANAGER);
        as(person(RECRUITER), () -> {
            opened("Image domain, Studio", manager.id());
            opened("Somebody else’s", person(HIRING_MANAGER).id());
        });
        signIn(manager);

        open(RequisitionsView.class);

        assertThat(size()).isEqualTo(1);
        assertThat(row(0))
                .contains("Image domain, Studio", "Image domain product manager", "2 openings", manager.name())
                .contains("0 days", "nobody yet", "Version 1 waits for approval");
    }

    @Test
    void findsByTitle() {
        signIn(RECRUITER);
        var title = "Search " + UUID.randomUUID();
        opened(title, null);
        open(RequisitionsView.class);

        _setValue(_get(TextField.class), title.substring(7));

        assertThat(size()).isEqualTo(1);
        assertThat(row(0)).contains(title, "no hiring manager yet");
    }

    @Test
    void whatIsShownStandsInTheAddressAndIsFoundThereAgain() {
        signIn(RECRUITER);
        var title = "Search " + UUID.randomUUID();
        opened(title, null);

        open("requisitions?q=" + title.substring(7) + "&shown=closed");
        assertThat(size()).isZero();

        open("requisitions?q=" + title.substring(7));
        assertThat(size()).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsClosedOnesOnlyWhenAsked() {
        signIn(RECRUITER);
        var title = "Closed " + UUID.randomUUID();
        requisitions.close(opened(title, null), CloseReason.FILLED);
        open(RequisitionsView.class);
        _setValue(_get(TextField.class), title);
        assertThat(size()).isZero();

        var shown = _get(Select.class);
        _setValue(shown, shown.getListDataView().getItem(1));

        assertThat(row(0)).contains(title, "Closed ");
    }

    @Test
    void anEmptyListSaysWhatWillBeHere() {
        signIn(HIRING_MANAGER);

        open(RequisitionsView.class);

        assertThat(_get(_get(EmptyState.class), Paragraph.class).getText())
                .isEqualTo("Requisitions you have a part in will stand here. A recruiter opens them.");
    }

    @Test
    void aRecruiterOpensOneFromHere() {
        signIn(RECRUITER);
        open(RequisitionsView.class);

        _click(_get(_get(PageHead.class), Button.class));

        _assertOne(NewRequisitionView.class);
    }

    @Test
    void anAdministratorOnlyLooks() {
        signIn(ADMINISTRATOR);

        open(RequisitionsView.class);

        _assertNone(Button.class, button -> button.withText("Open a requisition"));
    }

    @Test
    void isNotForInterviewersOrEmployees() {
        signIn(INTERVIEWER, EMPLOYEE);

        expectForbidden(RequisitionsView.class);
        expectForbidden(NewRequisitionView.class);
    }

    private UUID opened(String title, UUID manager) {
        return requisitions.open(new NewRequisition("image-domain", title, "en", 2, manager));
    }

    private static int size() {
        return GridKt._size(_get(Grid.class));
    }

    @SuppressWarnings("unchecked")
    private static String row(int index) {
        Grid<Object> grid = _get(Grid.class);
        return Stream.of("title", "open", "people", "matrix")
                .map(column -> GridKt._getCellComponent(grid, index, column))
                .map(cell -> cell.getElement().getTextRecursively())
                .collect(Collectors.joining(" | "));
    }
}
