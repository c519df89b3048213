package io.touchstone.identity.internal;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in a sentence why the database can't be used, instead of a stack trace. */
class DatabaseAnalyzer implements FailureAnalyzer {
    /** H2's DATABASE_ALREADY_OPEN_1. */
    private static final int IN_USE = 90020;

    private static final String CONNECTION = "08";
    private static final String AUTHORIZATION = "28";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException problem && sentence(problem).isPresent()) {
                return new FailureAnalysis(sentence(problem).get(), null, problem);
            }
        }
        return null;
    }

    private static Optional<String> sentence(SQLException problem) {
        var state = Optional.ofNullable(problem.getSQLState()).orElse("");
        if (problem.getErrorCode() == IN_USE) {
            return Optional.of("Another process uses this database; stop it, or start in another folder.");
        }
        if (state.startsWith(CONNECTION)) {
            return Optional.of("The database can't be reached; see that it runs at spring.datasource.url.");
        }
        return state.startsWith(AUTHORIZATION)
                ? Optional.of("The database refuses spring.datasource.username with this password.")
                : Optional.empty();
    }
}
