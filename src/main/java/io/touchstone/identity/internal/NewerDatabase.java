package io.touchstone.identity.internal;

import static org.flywaydb.core.api.MigrationState.FUTURE_FAILED;
import static org.flywaydb.core.api.MigrationState.FUTURE_SUCCESS;

import java.util.Arrays;
import java.util.EnumSet;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** An older portal must not write to a database that a newer one changed; Flyway alone would only warn. */
@Component
class NewerDatabase implements FlywayMigrationStrategy {
    private static final String NEWER = "This database was last used by a newer version of Touchstone; start that one.";

    @Override
    public void migrate(Flyway flyway) {
        var unknown = EnumSet.of(FUTURE_SUCCESS, FUTURE_FAILED);
        if (Arrays.stream(flyway.info().applied()).anyMatch(each -> unknown.contains(each.getState()))) {
            throw new StartRefused(NEWER);
        }
        flyway.migrate();
    }
}
