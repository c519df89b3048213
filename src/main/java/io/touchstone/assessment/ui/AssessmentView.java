package io.touchstone.assessment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.touchstone.assessment.Assessments;
import io.touchstone.assessment.OwnAssessment;
import io.touchstone.assessment.Visits;
import io.touchstone.ui.AssessmentForm;
import io.touchstone.ui.Brand;
import io.touchstone.ui.LanguageSwitch;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The candidate's page: the form, or what they said once it is sent in, or what to do when the link does not work. */
@Route(value = "assessment", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://assessment-page.css")
public class AssessmentView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Assessments assessments;
    private final transient AssessmentData data;
    private final transient SaidWords said;
    private final transient ObjectProvider<LanguageSwitch> languages;

    AssessmentView(
            Assessments assessments, AssessmentData data, SaidWords said, ObjectProvider<LanguageSwitch> languages) {
        this.assessments = assessments;
        this.data = data;
        this.said = said;
        this.languages = languages;
        addClassName("assessment-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        visit().flatMap(assessments::open).ifPresentOrElse(this::show, this::showNoLink);
    }

    private void show(OwnAssessment own) {
        if (own.submittedAt().isPresent()) {
            add(head(), new SaidPage(own, said));
        } else {
            var form = new AssessmentForm(data.of(own));
            form.addFinishedListener(finished -> submit());
            add(form);
        }
    }

    private void showNoLink() {
        add(
                head(),
                new H1(getTranslation("assessment.noLink.title")),
                new Paragraph(getTranslation("assessment.noLink.what")));
    }

    private void submit() {
        try {
            visit().ifPresent(assessments::submit);
        } finally {
            show();
        }
    }

    private Div head() {
        var head = new Div(new Brand(), languages.getObject());
        head.addClassName("assessment-head");
        return head;
    }

    /** Read from each request: the session never holds it. */
    private static Optional<String> visit() {
        return Visits.COOKIE.read(VaadinServletRequest.getCurrent());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.pageTitle", getTranslation("assessment.page.title"));
    }
}
