package io.touchstone.matching;

import io.touchstone.candidate.Applications;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.catalogue.Requirement;
import io.touchstone.evidence.Ledger;
import io.touchstone.evidence.NewEvidence;
import io.touchstone.evidence.Origin;
import io.touchstone.evidence.Source;
import io.touchstone.requisition.Matrices;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.Requisitions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requisitions with people who were seen or not. Works as whoever is signed in, who has to be a recruiter. */
@Component
public class RankingWorld {
    private final Requisitions requisitions;
    private final Matrices matrices;
    private final Applications applications;
    private final Ledger ledger;

    RankingWorld(Requisitions requisitions, Matrices matrices, Applications applications, Ledger ledger) {
        this.requisitions = requisitions;
        this.matrices = matrices;
        this.applications = applications;
        this.ledger = ledger;
    }

    public UUID requisition() {
        return requisitionOf(null);
    }

    public UUID requisitionOf(@Nullable UUID hiringManager) {
        return requisitions.open(
                new NewRequisition("ai-native", "AI-native product manager, Assistants", "en", 2, hiringManager));
    }

    /** On the requisition; nobody has asked them anything. */
    public UUID applicant(UUID requisition, String name) {
        return applications.apply(CandidateForm.of(name, ""), requisition, "");
    }

    /** As many interviews, each of which rated every skill of the matrix so. */
    public UUID interviewed(UUID requisition, String name, int level, int interviews) {
        var application = applicant(requisition, name);
        for (int i = 0; i < interviews; i++) {
            rate(application, Source.INTERVIEW_RATING, level);
        }
        return application;
    }

    /** Every skill of the matrix, today, as one occasion. */
    public void rate(UUID application, Source source, double level) {
        var of = applications.get(application);
        var origin = new Origin("test", UUID.randomUUID());
        var today = LocalDate.now(ZoneOffset.UTC);
        ledger.record(matrices.inForce(of.requisitionId()).rows().stream()
                .map(Requirement::skill)
                .map(skill -> new NewEvidence(
                        of.candidateId(),
                        skill,
                        source,
                        Optional.of(level),
                        today,
                        origin.id().toString(),
                        origin,
                        Optional.of(application),
                        Optional.empty()))
                .toList());
    }
}
