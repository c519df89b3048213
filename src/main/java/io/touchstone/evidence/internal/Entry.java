package io.touchstone.evidence.internal;

import io.touchstone.evidence.Origin;
import io.touchstone.evidence.Source;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A row of the ledger as it is read. Without a level it withdraws what it corrects. */
public record Entry(
        UUID id,
        UUID candidateId,
        String skill,
        Source source,
        Optional<Double> level,
        LocalDate observedOn,
        String group,
        Origin origin,
        Optional<UUID> corrects,
        Optional<UUID> recordedBy) {}
