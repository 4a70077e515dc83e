package org.trellis.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** What the clocks on the walls of the district show. */
@ApplicationScoped
public class DistrictClock {

    private final EntityManager entities;
    private final Clock clock;

    DistrictClock(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public ZonedDateTime now() {
        return clock.instant().atZone(zone());
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /** The day it was there at that moment. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }

    /** The first moment of a day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    public ZoneId zone() {
        return ZoneId.of(entities.createNativeQuery("select time_zone from app.district")
                .getSingleResult()
                .toString());
    }
}
