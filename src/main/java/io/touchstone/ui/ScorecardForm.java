package io.touchstone.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;

/** Where an interviewer scores, skill by skill and overall. It saves itself through {@code PUT {base}/{field}}: see drafts.js and scorecard.js. */
@Tag("touchstone-scorecard")
@StyleSheet("context://scorecard.css")
public final class ScorecardForm extends DraftElement {
    public ScorecardForm(Data data) {
        super("scorecard.js", "ui.scorecard.", data);
    }

    /** As if the interviewer had asked for it in the form: {@link ReviewEvent} follows as soon as all is saved. */
    public void review() {
        getElement().callJsFunction("review");
    }

    public Registration addReviewListener(ComponentEventListener<ReviewEvent> listener) {
        return addListener(ReviewEvent.class, listener);
    }

    /** The interviewer wants to see all and submit; everything typed is in the database. */
    @DomEvent("review")
    public static final class ReviewEvent extends ComponentEvent<ScorecardForm> {
        public ReviewEvent(ScorecardForm source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /**
     * @param base address of the fields, without a slash at the end
     * @param owner the account: what one person typed is never shown to the next at the same browser
     * @param document the scorecard
     * @param answers by field ({@code rating.data-strategy}), what the database has
     */
    public record Data(
            String base,
            String owner,
            String document,
            List<Skill> skills,
            Map<String, DraftAnswer> answers,
            int maxNote) {}

    /** @param level what the role needs, 0 when it does not ask for the skill; {@code anchors} are six, by level */
    public record Skill(
            String key,
            Words name,
            Words definition,
            boolean mustHave,
            int level,
            Words question,
            List<Words> probes,
            List<Words> anchors) {}
}
