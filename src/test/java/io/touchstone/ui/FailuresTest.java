package io.touchstone.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import io.touchstone.problem.Refused;
import io.touchstone.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class FailuresTest extends PortalTest {
    private static final String NOT_FOUND = "This page does not exist, or you have no access to it.";

    @Test
    void aProblemOfAButtonIsShownAsItsSentence() {
        signIn(RECRUITER);

        fail(new IllegalStateException(new Refused("problem.between", 1, 5)));

        assertThat(notice()).isEqualTo("Between 1 and 5.");
    }

    @Test
    void twoSavesThatMetAreShownAsAnEditThatCameTooLate() {
        signIn(RECRUITER);

        fail(new OptimisticLockingFailureException("the second"));

        assertThat(notice()).isEqualTo("Somebody else saved this meanwhile. Nothing was overwritten.");
    }

    @Test
    void aRefusedAccessIsShownLikeAMissingPage() {
        signIn(RECRUITER);

        fail(new AccessDeniedException("secret"));

        assertThat(notice()).isEqualTo(NOT_FOUND);
    }

    @Test
    void anythingElseIsShownWithAReferenceAndWithoutDetails() {
        signIn(RECRUITER);

        fail(new IllegalStateException("the name of a person"));

        assertThat(notice()).matches(".*tell the administrator this reference: [0-9a-f]{8}$");
    }

    private static void fail(Exception failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
    }

    private static String notice() {
        var notices = NotificationsKt.getNotifications();
        assertThat(notices).hasSize(1);
        return _get(notices.getFirst(), Span.class).getText();
    }
}
