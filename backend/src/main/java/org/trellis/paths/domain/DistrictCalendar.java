package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is where the students are. */
@ApplicationScoped
class DistrictCalendar {

    private final EntityManager entities;
    private final Clock clock;

    DistrictCalendar(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    LocalDate today() {
        Object zone =
                entities.createNativeQuery("select time_zone from app.district").getSingleResult();
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(zone.toString()));
    }
}
