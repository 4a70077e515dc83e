package org.trellis.insights.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.trellis.mastery.MasteryLookup;
import org.trellis.mastery.OpenAdvancement;
import org.trellis.mastery.OpenContest;
import org.trellis.mastery.WaitingEvidence;
import org.trellis.paths.Paths;
import org.trellis.paths.WaitingProposal;
import org.trellis.profiles.OverdueReview;
import org.trellis.profiles.Profiles;

/** Gathers what is open among some students. */
@ApplicationScoped
class OpenWork {

    private static final Duration NEWS = Duration.ofDays(30);
    private static final int PULSES = 7;

    private final TodayRepository open;
    private final MasteryLookup mastery;
    private final Paths paths;
    private final Profiles profiles;

    OpenWork(TodayRepository open, MasteryLookup mastery, Paths paths, Profiles profiles) {
        this.open = open;
        this.mastery = mastery;
        this.paths = paths;
        this.profiles = profiles;
    }

    /** Longest waiting first in each list but the pulses, which have the most news first. */
    record Found(
            List<WaitingEvidence> waiting,
            List<OpenContest> contests,
            List<OpenPoint> points,
            List<OpenAdvancement> advancements,
            List<WaitingProposal> proposals,
            List<OverdueReview> reviews,
            List<Pulse> pulses) {}

    Found among(Collection<UUID> students, Instant now) {
        return new Found(
                mastery.waiting(students),
                mastery.openContests(students),
                open.openPoints(students),
                mastery.openAdvancements(students),
                paths.waitingProposals(students),
                profiles.overdueReviews(students, LocalDate.ofInstant(now, ZoneOffset.UTC)),
                open.pulse(students, now.minus(NEWS), PULSES));
    }
}
