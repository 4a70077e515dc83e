package org.trellis.insights.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.trellis.mastery.MasteryLookup;
import org.trellis.mastery.OpenAdvancement;
import org.trellis.mastery.OpenContest;
import org.trellis.mastery.WaitingEvidence;

/** Gathers what is open among some students. */
@ApplicationScoped
class OpenWork {

    private static final Duration NEWS = Duration.ofDays(30);
    private static final int PULSES = 7;

    private final TodayRepository open;
    private final MasteryLookup mastery;
    private final OpenPlans plans;

    OpenWork(TodayRepository open, MasteryLookup mastery, OpenPlans plans) {
        this.open = open;
        this.mastery = mastery;
        this.plans = plans;
    }

    /** Longest waiting first in each list but the pulses, which have the most news first. */
    record Found(
            List<WaitingEvidence> waiting,
            List<OpenContest> contests,
            List<OpenPoint> points,
            List<OpenAdvancement> advancements,
            OpenPlans.Found plans,
            List<Pulse> pulses) {}

    Found among(Collection<UUID> students, ZonedDateTime now) {
        return new Found(
                mastery.waiting(students),
                mastery.openContests(students),
                open.openPoints(students),
                mastery.openAdvancements(students),
                plans.among(students, now.toLocalDate()),
                open.pulse(students, now.minus(NEWS).toInstant(), PULSES));
    }
}
