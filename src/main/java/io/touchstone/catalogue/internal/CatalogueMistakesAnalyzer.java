package io.touchstone.catalogue.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns mistakes in the catalogue into a start that stops with their sentences instead of a stack trace. */
class CatalogueMistakesAnalyzer extends AbstractFailureAnalyzer<CatalogueMistakes> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CatalogueMistakes cause) {
        return new FailureAnalysis(
                "The catalogue has %d mistake(s), and nothing of it was stored:%n%s"
                        .formatted(cause.sentences().size(), cause.getMessage()),
                "Mend the files named above and start again.",
                cause);
    }
}
