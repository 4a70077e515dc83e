package org.trellis.mastery.domain;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.CompetencyAttained;
import org.trellis.mastery.CompetencyStateChanged;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.domain.ledger.StateValue;
import org.trellis.platform.event.Outbox;

/** What follows from a state that changed: the open question for an educator, and the news for other modules. */
@Singleton
class StateNews {

    private final AdvancementRepository advancements;
    private final Outbox outbox;

    StateNews(AdvancementRepository advancements, Outbox outbox) {
        this.advancements = advancements;
        this.outbox = outbox;
    }

    void tell(StateRow now, @Nullable StateValue before, boolean decisionDue, Instant at) {
        if (decisionDue) {
            advancements.propose(now, at);
        }
        StateValue value = now.value();
        CompetencyStatus was = before == null ? CompetencyStatus.NOT_STARTED : before.status();
        if (before == null
                ? value.status() != was || value.level() > 0
                : value.status() != was || value.level() != before.level() || value.stuck() != before.stuck()) {
            outbox.publish(
                    new CompetencyStateChanged(now.key().studentId(), now.key().competencyId(), was, value.status()));
        }
        if (value.status() == CompetencyStatus.ATTAINED && was != CompetencyStatus.ATTAINED) {
            outbox.publish(new CompetencyAttained(
                    now.key().studentId(), now.key().competencyId(), requireNonNull(value.confirmedBy())));
        }
    }
}
