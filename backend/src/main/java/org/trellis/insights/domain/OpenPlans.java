package org.trellis.insights.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.trellis.paths.Paths;
import org.trellis.paths.WaitingProposal;
import org.trellis.profiles.CheckIns;
import org.trellis.profiles.LongUnmet;
import org.trellis.profiles.OverdueReview;
import org.trellis.profiles.Profiles;
import org.trellis.profiles.TalkOfDay;

/** Gathers what student and teacher have still to settle together. */
@ApplicationScoped
class OpenPlans {

    private final Paths paths;
    private final Profiles profiles;
    private final CheckIns checkIns;

    OpenPlans(Paths paths, Profiles profiles, CheckIns checkIns) {
        this.paths = paths;
        this.profiles = profiles;
        this.checkIns = checkIns;
    }

    /** Longest waiting first in each list; the talks of today are the caller's, earliest first. */
    record Found(
            List<WaitingProposal> proposals,
            List<OverdueReview> reviews,
            List<LongUnmet> unmet,
            List<TalkOfDay> talks) {}

    Found among(Collection<UUID> students, LocalDate today) {
        return new Found(
                paths.waitingProposals(students),
                profiles.overdueReviews(students, today),
                checkIns.longUnmet(students),
                checkIns.ofToday(students));
    }
}
