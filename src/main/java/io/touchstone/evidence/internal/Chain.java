package io.touchstone.evidence.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A record with all its corrections, the first one first. Only the last one counts. */
public record Chain(List<Entry> entries) {
    public Chain {
        entries = List.copyOf(entries);
    }

    /** In the order of the entries that begin them. */
    public static List<Chain> of(Collection<Entry> entries) {
        var corrections = new HashMap<UUID, Entry>();
        var ids = new LinkedHashMap<UUID, Entry>();
        for (var entry : entries) {
            ids.put(entry.id(), entry);
            entry.corrects().ifPresent(corrected -> corrections.put(corrected, entry));
        }
        return entries.stream()
                .filter(entry -> entry.corrects().filter(ids::containsKey).isEmpty())
                .map(first -> new Chain(from(first, corrections)))
                .toList();
    }

    public UUID candidateId() {
        return entries.getFirst().candidateId();
    }

    /** What counts; nothing where the record was withdrawn. */
    public Optional<Entry> standing() {
        return Optional.of(entries.getLast()).filter(entry -> entry.level().isPresent());
    }

    /** A correction tells as much as what it corrects: both are withheld, or none. */
    public boolean touches(Set<UUID> origins) {
        return entries.stream()
                .anyMatch(entry -> origins.contains(entry.origin().id()));
    }

    private static List<Entry> from(Entry first, HashMap<UUID, Entry> corrections) {
        var chain = new ArrayList<Entry>();
        Optional<Entry> next = Optional.of(first);
        while (next.isPresent()) {
            chain.add(next.get());
            next = Optional.ofNullable(corrections.get(next.get().id()));
        }
        return chain;
    }
}
