package org.trellis.platform.event;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.trellis.platform.security.EachDistrict;

/** Forgets events that reached their listeners: the change feed tells them for a while, then they are of no use. */
@Singleton
public class EventRetention {

    /** Who follows the feed has a day less than this: events are dated when their transaction began. */
    public static final Duration KEPT = Duration.ofDays(8);

    private final EachDistrict each;
    private final EntityManager entities;
    private final Clock clock;

    EventRetention(EachDistrict each, EntityManager entities, Clock clock) {
        this.each = each;
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        each.run(this::forgetOld);
    }

    /** How many of the caller's district were forgotten; what nobody could take is kept for whoever looks into it. */
    @Transactional
    int forgetOld() {
        return entities.createNativeQuery("delete from app.event where relayed_at is not null and created_at < :limit")
                .setParameter("limit", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
