package io.touchstone.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.matching.Ranked;
import io.touchstone.matching.Ranking;
import io.touchstone.ui.Card;
import io.touchstone.ui.Columns;
import io.touchstone.ui.EmptyState;
import io.touchstone.ui.Formats;
import io.touchstone.ui.GateBadge;
import java.util.Optional;
import java.util.UUID;

/** The list, and beside it why the selected person stands where they stand. */
@StyleSheet("context://matching.css")
class RankingPanel extends Div {
    private final transient RankingDesk desk;
    private final transient RankingDesk.SkillNames skills;
    private final UUID requisitionId;
    private final RankingTable table;
    private final Div detail = new Div();
    private transient Ranking ranking;

    RankingPanel(RankingDesk desk, UUID requisitionId) {
        this.desk = desk;
        this.requisitionId = requisitionId;
        skills = desk.skillNames();
        ranking = desk.rankings().of(requisitionId);
        table = new RankingTable(skills, this::choose);
        addClassName("ranking");
        detail.addClassName("ranking-detail");
        show(PersonInAddress.read());
    }

    private void show(Optional<UUID> applicationId) {
        removeAll();
        if (ranking.people().isEmpty()) {
            add(new Card(new EmptyState(getTranslation("matching.empty"))));
            return;
        }
        add(new Columns(bar(), new Card(table).frame(), notes()).aside(detail));
        table.show(ranking.people(), true);
        explain(applicationId.flatMap(ranking::find).orElse(ranking.people().getFirst()));
    }

    /** The opened person was moved: they may stand elsewhere, or be no longer in process. */
    private void moved(UUID applicationId) {
        ranking = desk.rankings().of(requisitionId);
        show(Optional.of(applicationId));
    }

    private Component bar() {
        var bar = new Div(new RankingFilter(ranking.people(), table::show), legend());
        bar.addClassName("ranking-bar");
        return bar;
    }

    private Component legend() {
        var legend = new Div(new Span(getTranslation("matching.gates")));
        legend.addClassName("ranking-legend");
        for (var state : GateBadge.State.values()) {
            var meaning = state == GateBadge.State.LOOK ? "matching.gates.look" : state.key();
            legend.add(new Span(new GateBadge(state), new Span(getTranslation(meaning))));
        }
        return legend;
    }

    private Component notes() {
        var notes = new Div();
        notes.addClassName("ranking-notes");
        if (ranking.withheld()) {
            var withheld = new Paragraph(getTranslation("matching.withheld"));
            withheld.addClassName("ranking-withheld");
            notes.add(withheld);
        }
        notes.add(new Paragraph(getTranslation("matching.note")));
        notes.add(new Paragraph(madeWith()));
        return notes;
    }

    private String madeWith() {
        return getTranslation(
                "matching.madeWith",
                Formats.here().date(ranking.asOf()),
                getTranslation(
                        ranking.matrixApproved() ? "matching.matrix" : "matching.matrix.notApproved",
                        ranking.matrixVersion()),
                getTranslation(
                        ranking.designDefaults() ? "matching.calibration.defaults" : "matching.calibration",
                        ranking.calibration()));
    }

    private void choose(Ranked person) {
        explain(person);
        PersonInAddress.write(person.applicationId());
        // on a phone the details stand below the list, out of sight
        detail.getElement().executeJs("if (this.getBoundingClientRect().top > innerHeight * .8) this.scrollIntoView()");
    }

    private void explain(Ranked person) {
        var explanation = desk.explanations().of(person.applicationId());
        table.mark(person.applicationId());
        detail.removeAll();
        var id = person.applicationId();
        detail.add(
                new WhyCard(explanation, skills),
                new AskNextCard(desk, explanation, skills),
                desk.actions().of(id, () -> moved(id)));
    }
}
