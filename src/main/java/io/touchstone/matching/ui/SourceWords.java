package io.touchstone.matching.ui;

import com.vaadin.flow.component.UI;
import io.touchstone.evidence.Source;
import io.touchstone.matching.Explanation.PieceReason;
import io.touchstone.ui.Formats;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sources of evidence in words. */
final class SourceWords {
    private static final int NAMED = 2;

    private SourceWords() {}

    /** "2 interviews", "résumé, self", "3 sources", "nobody asked". */
    static String summary(List<PieceReason> pieces) {
        if (pieces.isEmpty()) return text("matching.sources.none");
        var counts = new TreeMap<Kind, Integer>();
        pieces.forEach(piece -> counts.merge(Kind.of(piece.source()), 1, Integer::sum));
        if (counts.size() > NAMED) return text("matching.sources", pieces.size());
        return counts.entrySet().stream()
                .map(kind -> text("matching.sources." + kind.getKey().key, kind.getValue()))
                .collect(Collectors.joining(text("matching.sources.separator")));
    }

    /** "Interview rating: level 4". */
    static String rated(PieceReason piece) {
        var formats = Formats.here();
        var name = text("matching.source." + piece.source().name());
        return switch (piece.source()) {
            case SITUATIONAL -> text("matching.rated.credit", name, formats.percent(piece.level()));
            case KNOWLEDGE -> text("matching.rated.score", name, formats.level(piece.level()));
            default -> text("matching.rated.level", name, formats.level(piece.level()));
        };
    }

    private static String text(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }

    private enum Kind {
        INTERVIEW("interview"),
        WORK_SAMPLE("workSample"),
        RESUME("resume"),
        SELF("self"),
        SITUATIONAL("situational"),
        KNOWLEDGE("knowledge"),
        REFERENCE("reference");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        static Kind of(Source source) {
            return switch (source) {
                case INTERVIEW_RATING -> INTERVIEW;
                case WORK_SAMPLE -> WORK_SAMPLE;
                case SELF_RATING, SELF_RATING_OVER_CLAIMED -> SELF;
                case RESUME, RESUME_WITH_OUTCOME -> RESUME;
                case SITUATIONAL -> SITUATIONAL;
                case KNOWLEDGE -> KNOWLEDGE;
                case REFERENCE -> REFERENCE;
            };
        }
    }
}
