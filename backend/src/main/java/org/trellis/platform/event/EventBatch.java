package org.trellis.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Hands a few events of one district to their listeners, in one transaction with the note that they were handed on. */
@Singleton
class EventBatch {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Event<DomainEvent> listeners;

    EventBatch(EntityManager entities, ObjectMapper json, Event<DomainEvent> listeners) {
        this.entities = entities;
        this.json = json;
        this.listeners = listeners;
    }

    /** The districts in which events wait; one cheap question, as it is asked all the time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @SuppressWarnings("unchecked")
    List<Integer> districts() {
        return entities.createNativeQuery("select app.districts_with_events()").getResultList();
    }

    /** How many were handed on; 0 when none waits or another instance is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int relay(int most) {
        if (!mine()) {
            return 0;
        }
        List<Tuple> waiting = waiting(most);
        for (Tuple row : waiting) {
            listeners.fire(read(row));
        }
        noteRelayed(waiting);
        return waiting.size();
    }

    private void noteRelayed(List<Tuple> events) {
        if (!events.isEmpty()) {
            entities.createNativeQuery("update app.event set relayed_at = now() where id = any(:ids)")
                    .setParameter(
                            "ids",
                            events.stream()
                                    .map(row -> row.get("id", UUID.class))
                                    .toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    /** Counts a failed try of the oldest; after five it is parked and the others go on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void countFailure() {
        waiting(1)
                .forEach(
                        row -> entities.createNativeQuery("update app.event set attempts = attempts + 1 where id = :id")
                                .setParameter("id", row.get("id", UUID.class))
                                .executeUpdate());
    }

    /** One instance at a time works on a district, so that order holds. */
    private boolean mine() {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(7401, app.current_district())")
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> waiting(int most) {
        return entities.createNativeQuery("""
                        select id, type, cast(payload as text) as payload from app.event
                        where relayed_at is null and attempts < 5 and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
                        order by transaction_id, sequence limit :most""", Tuple.class)
                .setParameter("most", most)
                .getResultList();
    }

    private DomainEvent read(Tuple row) {
        try {
            Class<? extends DomainEvent> type = Class.forName(
                            row.get("type", String.class),
                            true,
                            Thread.currentThread().getContextClassLoader())
                    .asSubclass(DomainEvent.class);
            return json.readValue(row.get("payload", String.class), type);
        } catch (ClassNotFoundException | JsonProcessingException e) {
            throw new IllegalStateException("an event nobody can read: " + row.get("id"), e);
        }
    }
}
