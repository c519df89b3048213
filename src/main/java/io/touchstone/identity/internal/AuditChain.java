package io.touchstone.identity.internal;

import io.touchstone.identity.AuditTrail;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Viewer;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what a transaction recorded until just before it commits, and then adds it to the chain. So the end of the chain is
 * the last row that any transaction locks: two of them can wait for each other, but never block each other for good.
 */
@Component
class AuditChain implements AuditTrail {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CurrentViewer viewer;
    private final AuditLedger ledger;
    private final EntityManager entities;
    private final Clock clock;

    AuditChain(CurrentViewer viewer, AuditLedger ledger, EntityManager entities, Clock clock) {
        this.viewer = viewer;
        this.ledger = ledger;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, String subjectType, UUID subjectId, Map<String, ?> details) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var actor = viewer.find().map(Viewer::id);
        var json = JSON.writeValueAsString(new TreeMap<>(details));
        pending().add(new AuditEntry(at, actor, action, subjectType, subjectId, json));
    }

    private Pending pending() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending pending) {
            return pending;
        }
        var pending = new Pending();
        TransactionSynchronizationManager.bindResource(this, pending);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private final class Pending implements TransactionSynchronization {
        private final List<AuditEntry> entries = new ArrayList<>();
        private boolean committing;

        void add(AuditEntry entry) {
            if (committing) {
                ledger.append(entry);
            } else {
                entries.add(entry);
            }
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            committing = true;
            entities.flush();
            entries.forEach(ledger::append);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(AuditChain.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(AuditChain.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(AuditChain.this);
        }
    }
}
