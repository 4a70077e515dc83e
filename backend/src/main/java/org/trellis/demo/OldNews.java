package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** What a story tells is long past: nobody has to hear of it and react today. */
@Singleton
class OldNews {

    private final EntityManager entities;

    OldNews(EntityManager entities) {
        this.entities = entities;
    }

    /** Call at the end of the transaction that told it. */
    void forget() {
        entities.flush();
        entities.createNativeQuery("""
                        update app.event set relayed_at = now()
                        where relayed_at is null and transaction_id = pg_current_xact_id()""").executeUpdate();
    }
}
