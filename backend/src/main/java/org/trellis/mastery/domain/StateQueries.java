package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.Chances;
import org.trellis.mastery.ItemState;
import org.trellis.mastery.domain.ledger.StateValue;
import org.trellis.platform.time.DistrictClock;

/** States as they are, and as they were known at a moment. */
@Singleton
class StateQueries {

    private final StateRepository states;
    private final LogRepository log;
    private final Ledger ledger;
    private final DistrictClock clock;

    StateQueries(StateRepository states, LogRepository log, Ledger ledger, DistrictClock clock) {
        this.states = states;
        this.log = log;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** {@code competencyIds} null: all of them. Empty collections answer nothing. */
    List<StateRow> now(Collection<UUID> studentIds, @Nullable Collection<UUID> competencyIds) {
        return studentIds.isEmpty() ? List.of() : states.list(studentIds, competencyIds);
    }

    /** From what the log had at that moment, and with hindsight also from what it got later about work until then. */
    List<StateRow> asOf(Collection<UUID> studentIds, @Nullable Collection<UUID> competencyIds, AsOf asOf) {
        return ledger.fold(log.of(studentIds, competencyIds, asOf)).entrySet().stream()
                .map(fold -> new StateRow(fold.getKey(), fold.getValue().value()))
                .toList();
    }

    /** As of today: what nobody has seen for long is doubted more. */
    Map<UUID, Map<UUID, Chances>> chances(Collection<UUID> studentIds) {
        LocalDate today = clock.today();
        Map<UUID, Map<UUID, Chances>> found = new HashMap<>();
        for (StateRow row : now(studentIds, null)) {
            Outlook outlook = Outlook.on(today, row.value());
            if (outlook != null) {
                found.computeIfAbsent(row.key().studentId(), s -> new HashMap<>())
                        .put(row.key().competencyId(), outlook.estimate().chances());
            }
        }
        return found;
    }

    static ItemState inShort(StateRow row) {
        StateValue value = row.value();
        return new ItemState(
                row.key().studentId(),
                row.key().competencyId(),
                value.status(),
                value.level(),
                value.bestLevel(),
                value.evidenceCount(),
                value.waitingCount(),
                value.lastEvidenceOn(),
                value.stuck());
    }
}
