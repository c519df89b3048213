package io.touchstone.requisition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.touchstone.requisition.Matrices;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.Requisitions;
import io.touchstone.testing.PortalTest;
import io.touchstone.ui.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RequisitionStartTest extends PortalTest {
    @Autowired
    Requisitions requisitions;

    @Autowired
    Matrices matrices;

    @Test
    void aHiringManagerSeesTheirRequisitionsAndWhatWaits() {
        var manager = person(HIRING_MANAGER);
        var id = as(
                person(RECRUITER),
                () -> requisitions.open(new NewRequisition("ai-native", "Assistants", "en", 1, manager.id())));
        signIn(manager);

        open("");

        assertThat(_find(_get(NativeTable.class), RouterLink.class))
                .extracting(RouterLink::getText)
                .containsExactly("Assistants");
        _assertOne(Span.class, span -> span.withText("Matrix waits for your approval"));
        _assertOne(Span.class, span -> span.withText("Assistants, version 1"));
        _assertOne(Span.class, span -> span.withText("One thing waits for you"));

        _click(_get(Button.class, button -> button.withText("Look")));

        _assertOne(MatrixPanel.class);
        assertThat(id).isNotNull();
    }

    @Test
    void aRecruiterHearsThatAMatrixWasSentBack() {
        var manager = person(HIRING_MANAGER);
        signIn(RECRUITER);
        var id = requisitions.open(new NewRequisition("ai-native", "Assistants", "en", 1, manager.id()));
        as(manager, () -> matrices.sendBack(id, 1, "Too much at once."));

        open("");

        _assertOne(Span.class, span -> span.withText("Matrix was sent back"));
    }

    @Test
    void aHiringManagerWithoutOneReadsWhatWillBeHere() {
        signIn(HIRING_MANAGER);

        open("");

        _assertOne(EmptyState.class);
        _assertOne(Span.class, span -> span.withText("Nothing waits for you"));
    }

    @Test
    void anEmployeeGetsTheCatalogueAndNoRequisitions() {
        signIn(EMPLOYEE);

        open("");

        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Look things up");
        assertThat(_find(RouterLink.class)).extracting(RouterLink::getHref).contains("templates", "skills");
        _assertNone(NativeTable.class);
    }
}
