package io.touchstone.matching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import io.touchstone.candidate.ApplicationActions;
import io.touchstone.evidence.Source;
import io.touchstone.matching.Ranked;
import io.touchstone.matching.RankingWorld;
import io.touchstone.matching.Rankings;
import io.touchstone.matching.ui.RankingDesk.SkillNames;
import io.touchstone.requisition.Requisitions;
import io.touchstone.testing.PortalTest;
import io.touchstone.ui.EmptyState;
import io.touchstone.ui.GateBadge;
import io.touchstone.ui.Streak;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RankingTabTest extends PortalTest {
    @Autowired
    Requisitions requisitions;

    @Autowired
    Rankings rankings;

    @Autowired
    RankingWorld world;

    private UUID requisition;

    @BeforeEach
    void aRequisition() {
        signIn(RECRUITER);
        requisition = world.requisition();
    }

    @Test
    void showsPlaceFitAndGatesOfThoseWhoWereSeen() {
        world.interviewed(requisition, "Mei Okafor", 5, 3);
        world.interviewed(requisition, "Jonas 陈立", 5, 3);

        show();

        var row = _find(RankingRow.class).getLast();
        assertThat(text(row)).contains("1–2", "Jonas 陈立", "too close to call with the one above", "Applied");
        assertThat(_find(row, GateBadge.class))
                .isNotEmpty()
                .allMatch(badge -> badge.getElement().getAttribute("title").endsWith(": shown"));
        assertThat(_get(row, Streak.class).getElement().hasAttribute("value")).isTrue();
    }

    @Test
    void givesNoNumberToThoseOfWhomNotEnoughIsKnown() {
        world.applicant(requisition, "Nobody Asked");
        world.rate(world.applicant(requisition, "林沐"), Source.RESUME, 5);

        show();

        var rows = _find(RankingRow.class);
        assertThat(text(rows.getFirst())).contains("–", "nobody asked yet");
        assertThat(text(rows.getLast())).contains("only a résumé so far: not enough known");
        assertThat(_get(rows.getLast(), Streak.class).getElement().hasAttribute("value"))
                .isFalse();
    }

    @Test
    void choosingAPersonOpensWhyTheyStandThere() {
        world.interviewed(requisition, "Mei Okafor", 5, 3);
        world.interviewed(requisition, "Petra Salonen", 1, 3);
        show();
        _assertOne(H2.class, title -> title.withText("Why Mei Okafor stands here"));

        _click(_get(NativeButton.class, name -> name.withText("Petra Salonen")));

        _assertOne(H2.class, title -> title.withText("Why Petra Salonen stands here"));
        _assertNone(H2.class, title -> title.withText("Why Mei Okafor stands here"));
        assertThat(_find(RankingRow.class).getLast().hasClassName("ranking-selected"))
                .isTrue();
        assertThat(text(_get(WhyCard.class))).contains("3 interviews", "Interview: level 1", "recorded by");
    }

    @Test
    void theAddressNamesWhoseExplanationIsOpen() {
        world.interviewed(requisition, "Mei Okafor", 5, 3);
        var petra = world.interviewed(requisition, "Petra Salonen", 1, 3);

        open("requisitions/" + requisition + "/ranking?person=" + petra);

        _assertOne(H2.class, title -> title.withText("Why Petra Salonen stands here"));
    }

    @Test
    void anAddressOfNobodyHereOpensTheFirst() {
        world.interviewed(requisition, "Mei Okafor", 5, 3);

        open("requisitions/" + requisition + "/ranking?person=nobody");

        _assertOne(H2.class, title -> title.withText("Why Mei Okafor stands here"));
    }

    @Test
    void saysOnTheRowWhatIsWithheldFromTheViewer() {
        world.interviewed(requisition, "Mei Okafor", 5, 3);
        var seen = rankings.of(requisition).people().getFirst();
        var withheld = new Ranked(
                seen.application(),
                seen.place(),
                seen.tier(),
                seen.fit(),
                seen.fitSd(),
                seen.mustHaveProbability(),
                seen.mustHaves(),
                seen.known(),
                true);

        var row = new RankingRow(withheld, new SkillNames(Map.of()), true, () -> {});

        assertThat(text(row)).contains("part is hidden until you submit your scorecard");
    }

    @Test
    void whoMayDecideFindsTheButtonsBesideTheExplanation() {
        world.interviewed(requisition, "Mei Okafor", 5, 3);

        show();

        assertThat(_get(ApplicationActions.class).isVisible()).isTrue();
    }

    @Test
    void marksWhatNobodyValidated() {
        var application = world.interviewed(requisition, "Mei Okafor", 4, 1);
        world.rate(application, Source.SELF_RATING, 5);

        show();

        assertThat(text(_get(WhyCard.class))).contains("interview, self", "Self-rating: level 5not validated");
    }

    @Test
    void saysWhatToAskNext() {
        world.interviewed(requisition, "Mei Okafor", 4, 1);

        show();

        assertThat(text(_get(AskNextCard.class)))
                .contains("One question, ")
                .containsPattern("from \\d+ % to \\d+ % sure");
    }

    @Test
    void filtersByStageWithoutChangingPlaces() {
        world.interviewed(requisition, "Mei Okafor", 4, 1);
        world.applicant(requisition, "Nobody Asked");
        show();

        _click(_get(NativeButton.class, chip -> chip.withText("With interviews")));

        assertThat(_find(RankingRow.class)).hasSize(1);
    }

    @Test
    void saysWhatTheNumbersAreMadeWith() {
        world.applicant(requisition, "Mei Okafor");

        show();

        assertThat(text(_get(RankingPanel.class)))
                .contains("matrix version 1, not approved yet")
                .contains("calibration version 1: design defaults")
                .contains("Nobody is rejected by these numbers.");
    }

    @Test
    void anEmptyOneSaysWhatWillBeHere() {
        show();

        _assertOne(EmptyState.class);
    }

    @Test
    void speaksChinese() {
        world.interviewed(requisition, "陈立", 4, 1);
        speak(Locale.SIMPLIFIED_CHINESE);

        show();

        _assertOne(H2.class, title -> title.withText("陈立 为什么排在这里"));
        assertThat(text(_get(AskNextCard.class))).contains("一个问题");
    }

    private void show() {
        open("requisitions/" + requisition + "/ranking");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
