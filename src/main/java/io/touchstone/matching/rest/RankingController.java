package io.touchstone.matching.rest;

import io.touchstone.api.Pages;
import io.touchstone.matching.MustHave;
import io.touchstone.matching.Place;
import io.touchstone.matching.Ranked;
import io.touchstone.matching.Ranking;
import io.touchstone.matching.Rankings;
import io.touchstone.measure.Gate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ranking of a requisition, as its screen shows it. */
@RestController
class RankingController {
    private final Rankings rankings;

    RankingController(Rankings rankings) {
        this.rankings = rankings;
    }

    @GetMapping("/api/v1/requisitions/{id}/ranking")
    RankingPage ranking(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return RankingPage.of(rankings.of(id), Pages.request(page, size));
    }

    /** In the order of the ranking, unlike other lists. */
    record RankingPage(
            LocalDate asOf, int matrixVersion, int calibration, List<Row> content, int page, int size, long total) {
        static RankingPage of(Ranking ranking, Pageable page) {
            var people = ranking.people();
            return new RankingPage(
                    ranking.asOf(),
                    ranking.matrixVersion(),
                    ranking.calibration(),
                    people.stream()
                            .skip(page.getOffset())
                            .limit(page.getPageSize())
                            .map(Row::of)
                            .toList(),
                    page.getPageNumber(),
                    page.getPageSize(),
                    people.size());
        }
    }

    /** {@code rank} is the first of the places shared with others where {@code tie} says so; absent where too little is known. */
    record Row(
            UUID applicationId,
            UUID candidateId,
            String name,
            @Nullable Integer rank,
            int tier,
            double fit,
            double fitSd,
            double mustHaveProbability,
            List<GateRow> gates,
            boolean tie) {
        static Row of(Ranked person) {
            return new Row(
                    person.applicationId(),
                    person.candidateId(),
                    person.name(),
                    person.place().map(Place::first).orElse(null),
                    person.tier(),
                    person.fit(),
                    person.fitSd(),
                    person.mustHaveProbability(),
                    person.mustHaves().stream().map(GateRow::of).toList(),
                    person.place().filter(Place::tied).isPresent());
        }

        @Override
        public String toString() {
            return "Row[" + applicationId + "]";
        }
    }

    record GateRow(String skill, String gate, double probability) {
        static GateRow of(MustHave mustHave) {
            return new GateRow(mustHave.skill(), name(mustHave.gate()), mustHave.probability());
        }

        private static String name(Gate gate) {
            return gate.name().toLowerCase(Locale.ROOT);
        }
    }
}
