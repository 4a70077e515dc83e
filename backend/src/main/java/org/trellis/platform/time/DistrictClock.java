package org.trellis.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.trellis.platform.security.CurrentCaller;

/** What the clocks on the walls of the district show. */
@ApplicationScoped
public class DistrictClock {

    private final DistrictZones zones;
    private final CurrentCaller caller;
    private final Clock clock;

    DistrictClock(DistrictZones zones, CurrentCaller caller, Clock clock) {
        this.zones = zones;
        this.caller = caller;
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
        return zones.of(caller.get().district());
    }
}
