package io.touchstone.catalogue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.identity.Role.INTERVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import io.touchstone.testing.PortalTest;
import io.touchstone.ui.EmptyState;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillViewsTest extends PortalTest {
    @Test
    void listsAllSkillsByFamily() {
        signIn(EMPLOYEE);

        var view = open(SkillsView.class);

        assertThat(_find(view, RouterLink.class)).hasSize(28);
        assertThat(_find(view, H2.class)).hasSize(8);
    }

    @Test
    void findsASkillByAWordOfEitherLanguage() {
        signIn(EMPLOYEE);
        var view = open(SkillsView.class);

        _setValue(_get(TextField.class), "用户洞察");

        assertThat(_find(view, RouterLink.class))
                .extracting(RouterLink::getHref)
                .contains("skills/user-insight");
    }

    @Test
    void saysWhenNothingIsFound() {
        signIn(EMPLOYEE);
        open(SkillsView.class);

        _setValue(_get(TextField.class), "qqqq");

        _assertOne(EmptyState.class);
    }

    @Test
    void aSkillShowsSixLevelsAndNoQuestionsToAnEmployee() {
        signIn(EMPLOYEE);

        open("skills/user-insight");

        assertThat(_get(H1.class).getText()).isEqualTo("User insight");
        assertThat(_find(DescriptionList.Term.class)).hasSize(6);
        assertThat(titles()).containsExactly("What each level looks like", "What good evidence is");
    }

    @Test
    void anInterviewerReadsTheQuestionsToo() {
        signIn(INTERVIEWER);

        open("skills/user-insight");

        assertThat(titles()).contains("What to ask");
    }

    @Test
    void everySkillCanBeOpened() {
        signIn(INTERVIEWER);
        var paths = _find(open(SkillsView.class), RouterLink.class).stream()
                .map(RouterLink::getHref)
                .toList();

        paths.forEach(path -> {
            open(path);
            _assertOne(SkillView.class);
        });
    }

    @Test
    void anUnknownSkillIsNotFound() {
        signIn(EMPLOYEE);

        expectNotFound("skills/no-such", SkillView.class);
    }

    @Test
    void isNotForStrangers() {
        expectForbidden(SkillsView.class);
    }

    private static List<String> titles() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }
}
