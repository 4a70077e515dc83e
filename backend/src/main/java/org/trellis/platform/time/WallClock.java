package org.trellis.platform.time;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** What validation calls today, past and future, in the district of the caller. */
@Singleton
@Typed(ClockProvider.class)
class WallClock extends Clock implements ClockProvider {

    private final Clock clock;
    private final DistrictClock district;

    WallClock(Clock clock, DistrictClock district) {
        this.clock = clock;
        this.district = district;
    }

    @Override
    public Clock getClock() {
        return this;
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return QuarkusTransaction.joiningExisting().call(district::zone);
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
