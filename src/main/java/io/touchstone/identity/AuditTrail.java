package io.touchstone.identity;

import java.util.Map;
import java.util.UUID;

/**
 * The append-only, hash-chained record of what was changed. Call it inside the transaction that makes the change: both are
 * stored or none. Details hold ids, numbers, keys and enum names, never names, mail addresses or free text about a person.
 */
public interface AuditTrail {
    /** {@code action} reads as noun.verb in the past: {@code requisition.opened}. The actor is the current viewer, if any. */
    void record(String action, String subjectType, UUID subjectId, Map<String, ?> details);
}
