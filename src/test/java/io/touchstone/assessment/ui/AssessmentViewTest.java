package io.touchstone.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import io.touchstone.assessment.Assessments;
import io.touchstone.assessment.Change;
import io.touchstone.assessment.Invited;
import io.touchstone.assessment.Visits;
import io.touchstone.testing.PortalTest;
import io.touchstone.ui.AssessmentForm;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class AssessmentViewTest extends PortalTest {
    @Autowired
    Invited invited;

    @Autowired
    Assessments assessments;

    private String visit;

    @BeforeEach
    void aCandidateFollowedTheirLink() {
        var recruiter = person(RECRUITER);
        var person = as(recruiter, () -> invited.anybody());
        visit = invited.visit(person);
    }

    @Test
    void withoutALinkSaysWhatToDoInEitherLanguage() {
        open("assessment");
        assertThat(_get(H1.class).getText()).isEqualTo("This link doesn’t lead anywhere");
        _assertNone(AssessmentForm.class);

        speak(Locale.SIMPLIFIED_CHINESE);
        open("assessment");
        assertThat(_get(H1.class).getText()).isEqualTo("这个链接无法打开");
    }

    @Test
    void showsTheFormWithTheNoticeAndTheSkillsInBothLanguages() {
        carryCookie();

        open("assessment");

        var data =
                _get(AssessmentForm.class).getElement().getPropertyRaw("data").toString();
        assertThat(data)
                .contains("a program takes part", "程序会参与其中", "choice", "/drafts/assessments/", "AI-native, Assistants")
                .doesNotContain("survey", visit);
        _assertNone(H1.class);
    }

    @Test
    void afterSendingInItShowsWhatWasSaidAndWhomToAsk() {
        carryCookie();
        save("notice", "true");
        var skill = assessments.open(visit).orElseThrow().said().getFirst().skill();
        save("level." + skill, "3");
        save("where." + skill, "\"Support assistant\"");
        open("assessment");

        var form = _get(AssessmentForm.class);
        ComponentUtil.fireEvent(form, new AssessmentForm.FinishedEvent(form, true));

        _assertNone(AssessmentForm.class);
        assertThat(_get(H1.class).getText()).isEqualTo("This is what you said");
        _assertOne(Button.class, print -> print.withText("Print or save"));
        _assertOne(Paragraph.class, sentence -> sentence.withText("Support assistant"));
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("Colleague"));
        assertThat(_find(H3.class)).hasSizeGreaterThan(3);
    }

    @Test
    void aLaterVisitShowsWhatWasSaidInChinese() {
        save("notice", "true");
        assessments.submit(visit);
        speak(Locale.SIMPLIFIED_CHINESE);
        carryCookie();

        open("assessment");

        assertThat(_get(H1.class).getText()).isEqualTo("你填写的内容");
    }

    private void carryCookie() {
        ServletRequest request = VaadinServletRequest.getCurrent();
        while (request instanceof ServletRequestWrapper wrapper) request = wrapper.getRequest();
        ((FakeRequest) request).addCookie(new Cookie(Visits.COOKIE.name(), visit));
    }

    private void save(String field, String value) {
        var id = assessments.open(visit).orElseThrow().id();
        var json = JsonMapper.shared().readTree(value);
        assessments.save(visit, id, new Change(field, json, 0, UUID.randomUUID()));
    }
}
