package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.mastery.domain.ledger.Happening;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.time.DistrictClock;

/** Now, by the caller, under the rule in force. */
@Singleton
class Moments {

    private final Clock clock;
    private final DistrictClock district;
    private final CurrentCaller caller;
    private final RuleShelf rules;

    Moments(Clock clock, DistrictClock district, CurrentCaller caller, RuleShelf rules) {
        this.clock = clock;
        this.district = district;
        this.caller = caller;
        this.rules = rules;
    }

    /** To the microsecond, as the database keeps it: a replay must meet the very same instant. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The day it is where the students are. */
    LocalDate today() {
        return district.today();
    }

    /** The person who calls; never the system. */
    UUID person() {
        return caller.get().requirePerson();
    }

    Happening happening() {
        return new Happening(now(), caller.get().person(), rules.inForce().id);
    }
}
