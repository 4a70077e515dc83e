package org.trellis.platform.web;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.trellis.platform.error.Problems;
import org.trellis.platform.security.CurrentCaller;

/** The keys of the last 72 hours with their answers; scope: person, method and path. */
@Singleton
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(72);

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final Clock clock;

    IdempotencyKeys(EntityManager entities, CurrentCaller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    record Use(String method, String path, String key, byte[] fingerprint) {}

    /** Claims the key in this transaction; waits for a twin in flight. Empty: it is ours, go on. */
    Optional<StoredAnswer> claim(Use use) {
        entities.createNativeQuery("set local lock_timeout = '2s'").executeUpdate();
        int inserted = entities.createNativeQuery("""
                        insert into app.idempotency_key (person_id, method, path, key, fingerprint)
                        values (:person, :method, :path, :key, :fingerprint) on conflict do nothing""")
                .setParameter("person", caller.get().requirePerson())
                .setParameter("method", use.method())
                .setParameter("path", use.path())
                .setParameter("key", use.key())
                .setParameter("fingerprint", use.fingerprint())
                .executeUpdate();
        return inserted == 1 ? Optional.empty() : Optional.of(first(use));
    }

    void store(Use use, StoredAnswer answer) {
        entities.createNativeQuery("""
                        update app.idempotency_key set status = :status, location = cast(:location as text), etag = cast(:etag as text), body = :body
                        where person_id = :person and method = :method and path = :path and key = :key""")
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("etag", answer.etag())
                .setParameter("body", answer.body())
                .setParameter("person", caller.get().requirePerson())
                .setParameter("method", use.method())
                .setParameter("path", use.path())
                .setParameter("key", use.key())
                .executeUpdate();
    }

    /** Forgets what is older than 72 hours; in a district's name. */
    @Transactional
    int forgetOld() {
        return entities.createNativeQuery("delete from app.idempotency_key where created_at < :limit")
                .setParameter("limit", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private StoredAnswer first(Use use) {
        Tuple row = (Tuple) entities.createNativeQuery("""
                        select fingerprint, status, location, etag, body from app.idempotency_key
                        where person_id = :person and method = :method and path = :path and key = :key""", Tuple.class)
                .setParameter("person", caller.get().requirePerson())
                .setParameter("method", use.method())
                .setParameter("path", use.path())
                .setParameter("key", use.key())
                .getSingleResult();
        if (!Arrays.equals(row.get("fingerprint", byte[].class), use.fingerprint())) {
            throw Problems.unprocessable("idempotency-key-reused", "This Idempotency-Key was used with another body.");
        }
        return new StoredAnswer(
                row.get("status", Integer.class),
                row.get("location", String.class),
                row.get("etag", String.class),
                row.get("body", byte[].class));
    }
}
