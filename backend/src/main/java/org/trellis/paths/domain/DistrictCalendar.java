package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.trellis.paths.domain.planner.SchoolWeeks;

/** Which day it is where the students are. */
@ApplicationScoped
public class DistrictCalendar {

    private final EntityManager entities;
    private final Clock clock;

    DistrictCalendar(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public LocalDate today() {
        Object zone =
                entities.createNativeQuery("select time_zone from app.district").getSingleResult();
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(zone.toString()));
    }

    /** The day so many school days after today. */
    LocalDate schoolDaysFromToday(int days) {
        LocalDate day = today();
        for (int i = 0; i < days; i++) {
            day = SchoolWeeks.nextSchoolDay(day);
        }
        return day;
    }
}
