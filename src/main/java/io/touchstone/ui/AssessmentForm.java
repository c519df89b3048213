package io.touchstone.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The candidate's own part: notice, choices, and a page per skill. It saves itself through {@code PUT {base}/{field}}: see drafts.js and assessment.js. */
@Tag("touchstone-assessment")
@StyleSheet("context://assessment.css")
public final class AssessmentForm extends DraftElement {
    public AssessmentForm(Data data) {
        super("assessment.js", "ui.assessment.", data);
        addListener(LanguageEvent.class, LanguageEvent::remember);
    }

    /** The candidate sends it in; everything typed is in the database. */
    public Registration addFinishedListener(ComponentEventListener<FinishedEvent> listener) {
        return addListener(FinishedEvent.class, listener);
    }

    @DomEvent("finished")
    public static final class FinishedEvent extends ComponentEvent<AssessmentForm> {
        public FinishedEvent(AssessmentForm source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The form has switched itself; the page around it, and the next visit, follow. */
    @DomEvent("language-changed")
    public static final class LanguageEvent extends ComponentEvent<AssessmentForm> {
        private final Locale language;

        public LanguageEvent(
                AssessmentForm source, boolean fromClient, @EventData("event.detail.language") String language) {
            super(source, fromClient);
            this.language = Translations.supported(Locale.forLanguageTag(language));
        }

        void remember() {
            var ui = getSource().getUI().orElseThrow();
            Instantiator.get(ui).getOrCreate(Languages.class).remember(ui, language);
        }
    }

    /**
     * @param base address of the fields, without a slash at the end
     * @param owner the invitation
     * @param document the assessment
     * @param role the position it is for
     * @param notice a paragraph each
     * @param until the last day on which the link works, as {@code 2026-12-08}
     * @param answers by field ({@code level.data-strategy}), what the database has
     */
    public record Data(
            String base,
            String owner,
            String document,
            Words role,
            List<Words> notice,
            List<Choice> choices,
            List<Skill> skills,
            int minutesPerSkill,
            String until,
            Map<String, DraftAnswer> answers,
            int maxSentence) {}

    /** A free choice, off at first: to stay in the pool, to take part in the survey. */
    public record Choice(String key, Words label, Words hint) {}

    /** {@code anchors} are six, by level. */
    public record Skill(String key, Words name, Words definition, List<Words> anchors) {}
}
