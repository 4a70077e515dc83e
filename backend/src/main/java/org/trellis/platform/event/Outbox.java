package org.trellis.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Stores events in the transaction that made them; they reach their listeners after it committed, at least once. */
@Singleton
public class Outbox {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;
    private final RelayBell bell;

    Outbox(EntityManager entities, ObjectMapper json, TransactionSynchronizationRegistry transaction, RelayBell bell) {
        this.entities = entities;
        this.json = json;
        this.transaction = transaction;
        this.bell = bell;
    }

    /** Must be called inside a transaction. */
    public void publish(DomainEvent event) {
        entities.createNativeQuery(
                        "insert into app.event (type, subject_id, payload) values (:type, :subject, cast(:payload as jsonb))")
                .setParameter("type", event.getClass().getName())
                .setParameter("subject", event.subjectId())
                .setParameter("payload", write(event))
                .executeUpdate();
        ringAfterCommit();
    }

    /** For set-based inserts into {@code app.event}: wakes the relay once this transaction is committed. */
    public void ringAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    bell.ring();
                }
            }
        });
    }

    private String write(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event is a plain record", e);
        }
    }
}
