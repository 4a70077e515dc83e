package org.trellis.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.util.List;
import org.hibernate.Session;

/** Stores events in the transaction that made them; they reach their listeners after it committed, at least once. */
@Singleton
public class Outbox {

    private static final String INSERT =
            "insert into app.event (type, subject_id, payload) values (?, ?, cast(? as jsonb))";

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
        publishAll(List.of(event));
    }

    /** The same for several at once, in their order. */
    public void publishAll(List<? extends DomainEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (DomainEvent event : events) {
                    insert.setString(1, event.getClass().getName());
                    insert.setObject(2, event.subjectId());
                    insert.setString(3, write(event));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
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
