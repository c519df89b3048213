package io.touchstone.ui;

import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.testing.PortalTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DraftElementsTest extends PortalTest {
    @Test
    void theScorecardHasItsTextsInBothLanguagesAndThoseOfTheSavedState() {
        signIn(RECRUITER);

        var labels = labels(scorecard());

        assertThat(labels.at("/en/notObserved").asString()).isEqualTo("Not observed");
        assertThat(labels.at("/zh/notObserved").asString()).isEqualTo("未观察到");
        assertThat(labels.at("/en/saved.at").asString()).isEqualTo("Saved {0}");
    }

    @Test
    void theSavedStateSpeaksTheViewersLanguage() {
        signIn(RECRUITER);
        speak(Locale.SIMPLIFIED_CHINESE);

        var saved = new SavedState();

        assertThat(saved.getElement().getProperty("language")).isEqualTo("zh");
        assertThat(labels(saved).at("/zh/saved.at").asString()).isEqualTo("已保存 {0}");
    }

    private static ScorecardForm scorecard() {
        return new ScorecardForm(
                new ScorecardForm.Data("/drafts/scorecards/1", "owner", "1", List.of(), Map.of(), 4000));
    }

    private static JsonNode labels(com.vaadin.flow.component.Component component) {
        return (JsonNode) component.getElement().getPropertyRaw("labels");
    }
}
