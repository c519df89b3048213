package io.touchstone.catalogue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import io.touchstone.testing.PortalTest;
import io.touchstone.ui.LevelGrid;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TemplateViewsTest extends PortalTest {
    @Test
    void listsAllTemplatesToAnEmployee() {
        signIn(EMPLOYEE);

        var view = open(TemplatesView.class);

        assertThat(_find(view, RouterLink.class))
                .extracting(RouterLink::getHref)
                .hasSize(5)
                .contains("templates/ai-native", "templates/data-processing");
    }

    @Test
    void aTemplateSaysWhatItIsWhatItIsNotAndWhatItAsksFor() {
        signIn(EMPLOYEE);

        open("templates/ai-native");

        assertThat(_get(H1.class).getText()).isEqualTo("AI-native product manager");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .containsExactly(
                        "You are right for it if",
                        "It is not",
                        "The problems it owns",
                        "What there is to show for it",
                        "What it asks for");
        var skills = _find(_get(LevelGrid.class), Anchor.class);
        assertThat(skills).hasSize(22);
        assertThat(skills.getFirst().getHref()).isEqualTo("skills/user-insight");
    }

    @Test
    void aRecruiterOpensARequisitionFromIt() {
        signIn(RECRUITER);
        open("templates/ai-native");

        _assertOne(Button.class, button -> button.withText("Open a requisition"));
    }

    @Test
    void nobodyElseOpensOne() {
        signIn(EMPLOYEE);

        open("templates/ai-native");

        _assertNone(Button.class, button -> button.withText("Open a requisition"));
    }

    @Test
    void aTemplateSpeaksChinese() {
        signIn(EMPLOYEE);
        speak(Locale.SIMPLIFIED_CHINESE);

        open("templates/ai-native");

        assertThat(_get(H1.class).getText()).isEqualTo("AI 原生产品经理");
    }

    @Test
    void anUnknownTemplateIsNotFound() {
        signIn(EMPLOYEE);

        expectNotFound("templates/no-such", TemplateView.class);
    }

    @Test
    void isNotForStrangers() {
        expectForbidden(TemplatesView.class);
    }
}
