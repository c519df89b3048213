package io.touchstone.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.touchstone.identity.Role.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.testing.PortalTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ErrorPagesTest extends PortalTest {
    private static final String NOT_FOUND = "This page does not exist, or you have no access to it.";

    private Component shown;

    @BeforeEach
    void somebodyIsSignedIn() {
        signIn(EMPLOYEE);
    }

    @Test
    void whatIsMissingAndWhatIsNotYoursLookTheSame() {
        var answers = new int[] {
            show(new NoSuchPage(), NotFoundException.class, new NotFoundException("secret")),
            show(new NoSuchRecordPage(), NotFound.class, new NotFound()),
            show(
                    new NotYourPage(),
                    com.vaadin.flow.router.AccessDeniedException.class,
                    new com.vaadin.flow.router.AccessDeniedException()),
            show(new FailedPage(), Exception.class, new IllegalStateException(new AccessDeniedException("secret")))
        };

        assertThat(answers).containsOnly(404);
    }

    @Test
    void whatIsMissingIsToldInASentence() {
        show(new NoSuchPage(), NotFoundException.class, new NotFoundException());

        assertThat(_get(shown, H1.class).getText()).isEqualTo("Nothing here");
        assertThat(_get(shown, Paragraph.class).getText()).isEqualTo(NOT_FOUND);
    }

    @Test
    void aProblemSaysItsOwnSentence() {
        var status = show(new FailedPage(), Exception.class, new Refused("problem.between", 1, 5));

        assertThat(status).isEqualTo(409);
        assertThat(_get(shown, H1.class).getText()).isEqualTo("This did not work");
        assertThat(_get(shown, Paragraph.class).getText()).isEqualTo("Between 1 and 5.");
    }

    @Test
    void anythingElseIsAReferenceWithoutDetails() {
        var status = show(new FailedPage(), Exception.class, new IllegalStateException("the name of a person"));

        assertThat(status).isEqualTo(500);
        assertThat(_get(shown, Paragraph.class).getText())
                .doesNotContain("the name of a person")
                .matches(".*tell the administrator this reference: [0-9a-f]{8}");
    }

    @Test
    void eachLeadsToTheStart() {
        show(new FailedPage(), Exception.class, new IllegalStateException());

        _click(_get(shown, Button.class, button -> button.withText("Go to the start")));

        _get(StartView.class);
    }

    @Test
    void speakChinese() {
        speak(Locale.SIMPLIFIED_CHINESE);

        show(new NoSuchPage(), NotFoundException.class, new NotFoundException());

        assertThat(_get(shown, Paragraph.class).getText()).contains("不存在");
    }

    private <T extends Exception, P extends ErrorPage & HasErrorParameter<T>> int show(
            P page, Class<T> type, T failure) {
        shown = page;
        UI.getCurrent().add(page);
        return page.setErrorParameter(mock(BeforeEnterEvent.class), new ErrorParameter<>(type, failure));
    }
}
