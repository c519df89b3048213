package io.touchstone.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.touchstone.problem.Problem;
import io.touchstone.problem.StaleEdit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What a button's work threw and nobody caught: a problem says its own sentence, anything else a reference that the log knows. */
@Component
class Failures implements VaadinServiceInitListener, ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int PLACES = 30;
    private static final int REFERENCE_LENGTH = 8;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        var problem = problem(failure);
        var reference = problem.isPresent() || denies(failure) ? "" : log(failure);
        var ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        if (problem.isPresent()) {
            Notices.problem(ProblemMessages.of(problem.get()));
        } else if (reference.isEmpty()) {
            Notices.problem(ui.getTranslation("ui.error.notFound"));
        } else {
            Notices.problem(ui.getTranslation("ui.error.action", reference));
        }
    }

    /** Writes it down, and returns by what to find it. */
    static String log(Throwable failure) {
        var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        if (causes(failure).anyMatch(DataAccessException.class::isInstance)) {
            // A database names the values that it refuses: mail addresses, texts.
            LOG.error("Failure {} {}", reference, places(failure));
        } else {
            LOG.error("Failure {}", reference, failure);
        }
        return reference;
    }

    /** What went wrong where, without what was said about it. */
    private static String places(Throwable failure) {
        return causes(failure)
                .map(cause -> cause.getClass().getName()
                        + Stream.of(cause.getStackTrace())
                                .limit(PLACES)
                                .map(place -> "\n\tat " + place)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\ncaused by "));
    }

    static boolean denies(Throwable failure) {
        return causes(failure).anyMatch(AccessDeniedException.class::isInstance);
    }

    private static Optional<Problem> problem(Throwable failure) {
        return causes(failure).flatMap(cause -> asProblem(cause).stream()).findFirst();
    }

    private static Optional<Problem> asProblem(Throwable failure) {
        return switch (failure) {
            case Problem problem -> Optional.of(problem);
            case OptimisticLockingFailureException twoSavesMet -> Optional.of(StaleEdit.bySomebody());
            default -> Optional.empty();
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .flatMap(Optional::stream);
    }
}
