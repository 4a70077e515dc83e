package org.trellis.platform.time;

import io.quarkus.cache.CacheResult;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;

/** In which time zone districts are. Nearly every request asks, and it hardly ever changes. */
@Singleton
class DistrictZones {

    private final EntityManager entities;

    DistrictZones(EntityManager entities) {
        this.entities = entities;
    }

    /** Of the caller's own district; kept for as long as the settings of the cache say. */
    @CacheResult(cacheName = "district-zones")
    ZoneId of(int district) {
        return ZoneId.of(entities.createNativeQuery("select time_zone from app.district where district_id = :district")
                .setParameter("district", district)
                .getSingleResult()
                .toString());
    }
}
