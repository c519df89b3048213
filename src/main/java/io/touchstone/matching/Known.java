package io.touchstone.matching;

import io.touchstone.evidence.CandidateEvidence;
import io.touchstone.evidence.Source;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What sort of thing is known of somebody, as far as the viewer may know it. */
public enum Known {
    NOTHING,
    RESUME_ONLY,
    /** Self-assessment, references: nobody saw the person do it. */
    NOTHING_SEEN,
    /** Somebody saw the person do it and rated it. */
    SEEN;

    private static final Set<Source> RESUME = EnumSet.of(Source.RESUME, Source.RESUME_WITH_OUTCOME);

    static Known of(CandidateEvidence evidence) {
        if (evidence.anythingDirect()) return SEEN;
        var sources = evidence.skills().values().stream()
                .flatMap(skill -> skill.pieces().stream())
                .map(piece -> piece.source())
                .collect(Collectors.toSet());
        if (sources.isEmpty()) return NOTHING;
        return RESUME.containsAll(sources) ? RESUME_ONLY : NOTHING_SEEN;
    }
}
