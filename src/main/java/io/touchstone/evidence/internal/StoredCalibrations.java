package io.touchstone.evidence.internal;

import io.touchstone.evidence.Calibration;
import io.touchstone.evidence.Calibration.Reading;
import io.touchstone.evidence.Source;
import io.touchstone.measure.Normal;
import io.touchstone.problem.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads calibrations. A version is read once: it never changes. */
@Component
public class StoredCalibrations {
    private final JdbcClient jdbc;
    private final Map<Integer, Calibration> known = new ConcurrentHashMap<>();

    StoredCalibrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Calibration newest() {
        return version(jdbc.sql("select max(version) from calibration")
                .query(Integer.class)
                .single());
    }

    public Calibration version(int version) {
        return known.computeIfAbsent(version, this::read);
    }

    private Calibration read(int version) {
        var sources = new HashMap<Source, Reading>();
        jdbc.sql("select source, bias, sd, pool_mean, pool_sd, validity from calibration_source where version = ?")
                .param(version)
                .query(row -> {
                    sources.put(Source.valueOf(row.getString("source")), reading(row));
                });
        return jdbc.sql("select prior_mean, prior_sd, within_group_correlation, people, made_at from calibration"
                        + " where version = ?")
                .param(version)
                .query((row, number) -> calibration(version, row, sources))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return row.getObject("sd") != null
                ? new Reading.Direct(row.getDouble("bias"), row.getDouble("sd"))
                : new Reading.Indirect(row.getDouble("pool_mean"), row.getDouble("pool_sd"), row.getDouble("validity"));
    }

    private static Calibration calibration(int version, ResultSet row, Map<Source, Reading> sources)
            throws SQLException {
        var people = row.getInt("people");
        var measured = !row.wasNull();
        return new Calibration(
                version,
                new Normal(row.getDouble("prior_mean"), Math.pow(row.getDouble("prior_sd"), 2)),
                row.getDouble("within_group_correlation"),
                sources,
                measured ? OptionalInt.of(people) : OptionalInt.empty(),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
